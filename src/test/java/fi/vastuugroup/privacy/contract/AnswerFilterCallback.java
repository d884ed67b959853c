package fi.vastuugroup.privacy.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;

/**
 * Puts {@link AnswerFilter} before every test, so that none can forget it. What a test would print when it fails is kept
 * as it was sent: to lay out each answer, read or not, took a fifth of the tests' time.
 */
public final class AnswerFilterCallback implements QuarkusTestBeforeEachCallback {

    private static final LogConfig SAID_OF_FAILURES =
            LogConfig.logConfig().enablePrettyPrinting(false).enableLoggingOfRequestAndResponseIfValidationFails();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new AnswerFilter());
        RestAssured.config = RestAssured.config().logConfig(SAID_OF_FAILURES);
    }
}

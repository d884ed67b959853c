package fi.vastuugroup.privacy.platform.http;

import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls an operation that will go is told so with every answer, and nobody else is. */
@QuarkusTest
class RetirementTest {

    @ParameterizedTest
    @CsvSource({"false, 200", "true, 404"})
    void everyAnswerTellsWhen(boolean fails, int status) {
        Portal.anonymous()
                .queryParam("fails", fails)
                .get("/probe/retired")
                .then()
                .statusCode(status)
                .header("Deprecation", "@1801353600")
                .header("Sunset", "Wed, 1 Sep 2027 00:00:00 GMT");
    }

    @Test
    void othersTellNothing() {
        for (String path : new String[] {"/api/v1/privacy-notice", "/api/v1/nonsense", "/probe/failures/none"}) {
            Portal.anonymous()
                    .get(path)
                    .then()
                    .header("Deprecation", nullValue())
                    .header("Sunset", nullValue());
        }
    }
}

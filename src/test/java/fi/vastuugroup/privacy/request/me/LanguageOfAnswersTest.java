package fi.vastuugroup.privacy.request.me;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mails about a request are in the language that was asked for, else in the person's own. */
@QuarkusTest
class LanguageOfAnswersTest {

    private static final String OBJECTION = """
            {"right": "objection", "ground": "legitimate-interest"}""";

    private final String person = newPerson();

    @Test
    void whoAsksForNoneIsWrittenToInTheirOwn() {
        feedInSwedish();
        assertThat(languageOf(null)).isEqualTo("sv");
    }

    @Test
    void whoAsksForNoneOfOursIsWrittenToInTheirOwn() {
        feedInSwedish();
        assertThat(languageOf("de")).isEqualTo("sv");
    }

    @Test
    void whatIsAskedForGoesFirst() {
        feedInSwedish();
        assertThat(languageOf("fi")).isEqualTo("fi");
    }

    private void feedInSwedish() {
        ObjectNode line = contactDetails(person, 1, person + "@example.com");
        line.withObject("/content").put("language", "sv");
        assertThat(send("crm", line))
                .singleElement()
                .satisfies(answer -> assertThat(answer.path("outcome").asText()).isEqualTo("created"));
    }

    private String languageOf(@Nullable String acceptLanguage) {
        var asked = Portal.asCustomer(person, person + "@example.com")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (acceptLanguage != null) {
            asked.header("Accept-Language", acceptLanguage);
        }
        String id = asked.body(OBJECTION)
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return String.valueOf(Database.value("select language from request where id = ?::uuid", id));
    }
}

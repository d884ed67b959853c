package fi.vastuugroup.privacy.request.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file keeps the name that its sender gave it, for both sides, without what a name must not have. */
@QuarkusTest
class AttachmentNamesTest {

    private static final byte[] PDF = "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII);
    private static final String TODISTUS = "attachment; filename*=UTF-8''ty%C3%B6todistus%20%F0%9F%99%82.pdf";

    private PersonFixture someone = PersonFixture.prospect();
    private String path = "";

    @BeforeEach
    void somebodyWithARequest() {
        someone = PersonFixture.prospect().fed();
        path = PersonFixture.REQUESTS + "/"
                + someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                        .path("id") + "/attachments";
    }

    private Response attach(String key, String disposition) {
        RequestSpecification sent = someone.asked()
                .contentType("application/pdf")
                .header("Idempotency-Key", key)
                .queryParam("purpose", "proof")
                .body(PDF);
        return (disposition.isEmpty() ? sent : sent.header("Content-Disposition", disposition)).post(path);
    }

    @Test
    void theNameIsInTheAnswerTheListAndTheDownloadOfBothSides() {
        Response added = attach("a", TODISTUS);

        added.then().statusCode(201).body("name", equalTo("työtodistus 🙂.pdf"));
        someone.asked().get(path).then().body("items.name", equalTo(List.of("työtodistus 🙂.pdf")));
        String file = path + "/" + added.path("id");
        String saved =
                "attachment; filename=\"ty_todistus _.pdf\"; filename*=UTF-8''ty%C3%B6todistus%20%F0%9F%99%82.pdf";
        assertThat(someone.asked().get(file).header("Content-Disposition")).isEqualTo(saved);
        assertThat(CasesFixture.officer()
                        .queryParam("purpose", "handle-request")
                        .get(file.replace(PersonFixture.REQUESTS, CasesFixture.PATH))
                        .header("Content-Disposition"))
                .isEqualTo(saved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|proof.pdf",
                "attachment|proof.pdf",
                "attachment; filename=passi.pdf|passi.pdf",
                "attachment; filename=\"C:\\\\Users\\\\aino\\\\passi.PDF\"|passi.PDF",
                "attachment; filename=\"../../etc/passwd\"|passwd.pdf",
                "attachment; filename*=UTF-8''lasku%E2%80%AEfdp.exe|laskufdp.exe.pdf",
                "attachment; filename*=UTF-8''%00%0A.%2F..|proof.pdf",
                "attachment; filename*=UTF-8''%FF; filename=vara.pdf|vara.pdf"
            })
    void whatANameMustNotHaveIsLeftOut(String disposition, String name) {
        attach(UUID.randomUUID().toString(), disposition).then().statusCode(201).body("name", equalTo(name));
    }

    @Test
    void aRepetitionIsTheSameFileUnderTheSameName() {
        String id = attach("a", TODISTUS).path("id");

        attach("a", TODISTUS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("name", equalTo("työtodistus 🙂.pdf"));
        attach("a", "attachment; filename=toinen.pdf").then().statusCode(422);

        assertThat(Database.count("select count(*) from request_attachment where id = ?", UUID.fromString(id)))
                .isEqualTo(1);
        assertThat(Database.query("select encode(key || body, 'escape') as text from idempotency_record"))
                .noneMatch(row -> String.valueOf(row.get("text")).contains("todistus"));
    }

    @Test
    void aRepetitionAfterTheFileWasDeletedFindsNone() {
        attach("a", TODISTUS).then().statusCode(201);
        someone.asked()
                .post(path.replace("/attachments", "/cancellation"))
                .then()
                .statusCode(200);

        attach("a", TODISTUS).then().statusCode(404);
    }
}

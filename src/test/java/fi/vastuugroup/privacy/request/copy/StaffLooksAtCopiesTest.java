package fi.vastuugroup.privacy.request.copy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy that staff takes is a look on the person's access log; one that they do not get is none. */
@QuarkusTest
class StaffLooksAtCopiesTest {

    private final PersonFixture someone = PersonFixture.prospect().withChat();
    private UUID request = new UUID(0, 0);

    @BeforeEach
    void aCopyIsToBeHandedOver() {
        someone.fed();
        request = UUID.fromString(Portal.asStaff("customer-service")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12", "subjectId": "%s"}""".formatted(someone.subject()))
                .post(CasesFixture.PATH)
                .path("id"));
        CasesFixture.decide(request, "{\"grant\": true}").then().statusCode(200);
    }

    private String path(String copy) {
        return CasesFixture.PATH + "/" + request + "/" + copy;
    }

    @ParameterizedTest
    @CsvSource({"copy, getRequestCopy", "printable-copy, getPrintableRequestCopy"})
    void whoAsksForTheHeadersAloneGetsNothingAndLooksAtNothing(String copy, String operation) {
        CasesFixture.officer()
                .head(path(copy))
                .then()
                .statusCode(200)
                .header("Copy-Estimated-Bytes", notNullValue())
                .header("Copy-Pass-Phrase", nullValue());

        someone.asked().get("/api/v1/me/access-log").then().body("items.operation", not(hasItem(operation)));
    }

    @ParameterizedTest
    @CsvSource({"copy, getRequestCopy", "printable-copy, getPrintableRequestCopy"})
    void whoIsRefusedWhileAnotherIsTakenLooksAtNothing(String copy, String operation) {
        Database.execute(
                "insert into running_copy (subject_id, taker, id, until) values (?, 'staff', ?, now() + interval '3 minutes')",
                someone.subject(),
                UUID.randomUUID());

        CasesFixture.officer().get(path(copy)).then().statusCode(429).body("reason.code", equalTo("copy-running"));

        someone.asked().get("/api/v1/me/access-log").then().body("items.operation", not(hasItem(operation)));
        Database.execute("delete from running_copy");
        CasesFixture.officer().get(path(copy)).then().statusCode(200);
        someone.asked().get("/api/v1/me/access-log").then().body("items.operation", hasItem(operation));
    }
}

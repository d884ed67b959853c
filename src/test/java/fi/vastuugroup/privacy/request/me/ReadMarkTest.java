package fi.vastuugroup.privacy.request.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message is unread until a page says that it was shown, and only those of staff are counted. */
@QuarkusTest
class ReadMarkTest {

    private static final String OPEN = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";

    private final PersonFixture someone = PersonFixture.contactPerson();
    private UUID request = new UUID(0, 0);

    @BeforeEach
    void somebodyWithARequest() {
        someone.fed();
        request = UUID.fromString(
                someone.file(OPEN).then().statusCode(201).extract().path("id"));
    }

    @Test
    void whatStaffWritesIsUnreadUntilItIsMarked() {
        assertUnread(0);
        String first = staffWrites("Yksi");
        String second = staffWrites("Kaksi");
        personWrites("Kolme");
        assertUnread(2);

        messages();
        assertUnread(2);
        assertThat(mark(first)).isEqualTo(1);
        assertUnread(1);
        assertThat(mark(second)).isZero();
        assertUnread(0);
        assertThat(mark(first)).as("nothing becomes unread again").isZero();
        staffWrites("Neljä");
        assertUnread(1);
        assertThat(mark(messages().get(3))).isZero();
    }

    @Test
    void whatThePersonWroteLastMarksWhatCameBeforeIt() {
        staffWrites("Yksi");
        String own = personWrites("Kaksi");

        assertThat(mark(own)).isZero();
        assertUnread(0);
    }

    @Test
    void aMessageOfAnotherRequestMarksNothing() {
        PersonFixture other = PersonFixture.contactPerson().fed();
        UUID others = UUID.fromString(other.file(OPEN).path("id"));
        String message = write(others, "Sinulle");
        staffWrites("Yksi");

        put(message).then().statusCode(404);
        put(UUID.randomUUID().toString()).then().statusCode(404);
        other.asked()
                .body("{\"message\": \"" + message + "\"}")
                .put(PersonFixture.REQUESTS + "/" + request + "/read-mark")
                .then()
                .statusCode(404);

        assertUnread(1);
    }

    @Test
    void itCountsInClosedRequestsToo() {
        String message = staffWrites("Yksi");
        someone.asked()
                .post(PersonFixture.REQUESTS + "/" + request + "/cancellation")
                .then()
                .statusCode(200)
                .body("unreadMessages", equalTo(1));
        someone.asked()
                .get("/api/v1/me")
                .then()
                .body("openRequests", equalTo(0))
                .body("unreadMessages", equalTo(1));

        assertThat(mark(message)).isZero();
    }

    @Test
    void theRequestIsTheSameForStaff() {
        String etag = CasesFixture.etag(request);
        mark(staffWrites("Yksi"));

        assertThat(CasesFixture.etag(request)).isEqualTo(etag);
        CasesFixture.look(request).then().body("request.unreadMessages", nullValue());
    }

    private void assertUnread(int unread) {
        someone.asked()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("openRequests", equalTo(1))
                .body("unreadMessages", equalTo(unread));
        someone.asked().get(PersonFixture.REQUESTS).then().body("items[0].unreadMessages", equalTo(unread));
        someone.asked().get(PersonFixture.REQUESTS + "/" + request).then().body("unreadMessages", equalTo(unread));
    }

    private List<String> messages() {
        return someone.asked()
                .get(PersonFixture.REQUESTS + "/" + request + "/messages")
                .path("items.id");
    }

    private int mark(String message) {
        return put(message).then().statusCode(200).extract().path("unreadMessages");
    }

    private io.restassured.response.Response put(String message) {
        return someone.asked()
                .body("{\"message\": \"" + message + "\"}")
                .put(PersonFixture.REQUESTS + "/" + request + "/read-mark");
    }

    private String staffWrites(String body) {
        return write(request, body);
    }

    private static String write(UUID request, String body) {
        return CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"body\": \"" + body + "\"}")
                .post(CasesFixture.PATH + "/" + request + "/messages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String personWrites(String body) {
        return someone.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"body\": \"" + body + "\"}")
                .post(PersonFixture.REQUESTS + "/" + request + "/messages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package fi.vastuugroup.privacy.request.lifecycle;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What else is open about a person: other requests, holds and restrictions, before and after they end. */
@QuarkusTest
class OpenMattersTest {

    private static final String PAGE_VIEWS = """
            {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""";

    private static final String UNLAWFUL = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    @Inject
    RightsFixture rights;

    @Inject
    RequestExecution requestExecution;

    @Test
    void anObjectionIsAcceptedWhateverElseIsOpen() {
        PersonFixture someone = withAsManyAsThereCanBe();
        UUID subject = someone.subject();
        try {
            someone.file(UNLAWFUL)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:privacy-portal:problem:limit-reached"));
            someone.file("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:privacy-portal:problem:limit-reached"))
                    .body("detail", containsString("holds"));
            assertThat(directMail(someone)).as("what it says by its ground").isEqualTo("prohibited");
            someone.file("{\"right\": \"objection\", \"ground\": \"direct-marketing\"}")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("completed"));
            someone.file(PAGE_VIEWS).then().statusCode(201).body("state", equalTo("completed"));
        } finally {
            Database.execute("delete from request where subject_id = ?", subject);
        }
    }

    /** The browser is closed while the filing waits for somebody else's change. */
    @Test
    void anObjectionHoldsAlsoWhereTheRequestIsOneTooManyAndNobodyWaitsForTheAnswer() throws Exception {
        PersonFixture someone = withAsManyAsThereCanBe();
        UUID subject = someone.subject();
        someone.asked().get("/api/v1/me").then().statusCode(200);
        String token = Portal.token(
                "customers", Map.of("sub", someone.person(), "email", someone.email(), "email_verified", true));
        String body = "{\"right\": \"erasure\", \"ground\": \"objection\"}";
        try (Connection other = Database.hold("select 1 from data_subject where id = '" + subject + "' for update")) {
            try (Wire browser = new Wire()) {
                browser.send("POST " + PersonFixture.REQUESTS + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port
                        + "\r\nAuthorization: Bearer " + token + "\r\nIdempotency-Key: " + UUID.randomUUID()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
                Database.awaitWaiter();
            }
            TimeUnit.MILLISECONDS.sleep(500);
            other.rollback();

            for (int i = 0; i < 100 && !directMail(someone).equals("prohibited"); i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(directMail(someone)).isEqualTo("prohibited");
        } finally {
            Database.execute("delete from request where subject_id = ?", subject);
        }
    }

    private static PersonFixture withAsManyAsThereCanBe() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        Database.execute("""
                insert into request (subject_id, reference, exercised, ground, state, channel, language, received_on, due_on,
                    filed_at, categories)
                select ?::uuid, ? || n, 'restriction', 'accuracy-contested', 'received', 'portal', 'fi', '2026-11-01',
                    '2026-12-01', '2026-11-01', array['c' || n]
                from generate_series(1, 50) n""", someone.subject().toString(), "R-" + someone.person() + "-");
        return someone;
    }

    @Test
    void whoAsksForTheSameAgainSaysItAgain() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        String everything = "{\"right\": \"erasure\", \"ground\": \"objection\"}";
        String id = someone.file(everything)
                .then()
                .body("state", equalTo("received"))
                .extract()
                .path("id");
        someone.asked()
                .header("If-Match", someone.asked().get(CHOICES).header("ETag"))
                .body(
                        "{\"choices\": [{\"channel\": \"post\", \"scope\": \"direct-marketing\", \"state\": \"no-choice\"}]}")
                .put(CHOICES)
                .then()
                .statusCode(200);
        assertThat(postalChoice(someone)).isEqualTo("no-choice");

        someone.file(everything).then().statusCode(201).body("id", equalTo(id));

        assertThat(postalChoice(someone)).isEqualTo("prohibited");
    }

    private static String postalChoice(PersonFixture someone) {
        return someone.asked()
                .get(CHOICES)
                .path("choices.find { it.channel == 'post' && it.scope == 'direct-marketing' }.state");
    }

    private static String directMail(PersonFixture someone) {
        return ChecksFixture.decision(ChecksFixture.CONTROLLER, ChecksFixture.email(someone.email(), "post"));
    }

    @Test
    void whatStaffGrantsWhileAnotherRequestIsOpenIsPutOffAndDoneAtItsEnd() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        UUID subject = someone.subject();
        UUID access = UUID.fromString(Portal.asStaff(CUSTOMER_SERVICE)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12",
                         "subjectId": "%s", "identityEvidence": "Passi", "postalAddress": "Kirjekatu 1"}""".formatted(subject))
                .post(CasesFixture.PATH)
                .path("id"));
        UUID id = UUID.fromString(someone.file("""
                {"right": "erasure", "ground": "unlawful-processing", "scope": {"categories": ["page-views"]}}""").path("id"));

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .body("state", equalTo("completed"))
                .body("outcome", equalTo("delayed"))
                .body("outcomeText", containsString("as soon as your other request"))
                .body("lines.verdict", equalTo(List.of("delay")))
                .body("lines.reason.code", equalTo(List.of("other-request")))
                .body("steps.code.last()", equalTo("delayed"));
        assertThat(views(subject)).isOne();

        CasesFixture.decide(access, "{\"grant\": true}").then().statusCode(200);
        CasesFixture.act(access, "handover", "{\"by\": \"letter\"}").then().statusCode(200);
        requestExecution.executeApproved().await().indefinitely();

        assertThat(views(subject)).isZero();
    }

    @Test
    void anItemIsNamedByItsOwnCategoryOnly() {
        PersonFixture someone =
                PersonFixture.contactPerson().withPageView().withChat().fed();
        String view = someone.item("page-views");
        String chat = someone.item("chat-conversations");

        erase(someone, "feedback", view).then().statusCode(404);
        someone.file("""
                {"right": "erasure", "ground": "objection", "scope": {"items": [{"category": "page-views", "id": "%s"},
                 {"category": "chat-conversations", "id": "%s"}]}}""".formatted(chat, view)).then().statusCode(404);
        assertThat(someone.item("page-views")).isEqualTo(view);

        erase(someone, "page-views", view).then().statusCode(201).body("outcome", equalTo("granted"));
    }

    private static Response erase(PersonFixture someone, String category, String item) {
        return someone.file("""
                {"right": "erasure", "ground": "objection", "scope": {"items": [{"category": "%s", "id": "%s"}]}}""".formatted(category, item));
    }

    @Test
    void whatNobodyHasIdentifiedTakesNoRequestOfTheLoginIn() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        String unidentified = entered(someone, "");

        Response own = someone.file(PAGE_VIEWS);

        own.then()
                .statusCode(201)
                .body("id", not(equalTo(unidentified)))
                .body("state", equalTo("completed"))
                .body("outcome", equalTo("granted"));
        CasesFixture.look(UUID.fromString(unidentified))
                .then()
                .body("request.state", equalTo("cancelled"))
                .body("request.steps.code.last()", equalTo("repeated"));
    }

    @Test
    void whatIsIdentifiedDoes() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        String identified = entered(someone, ", \"identityEvidence\": \"Passi\"");

        someone.file(PAGE_VIEWS).then().statusCode(201).body("id", equalTo(identified));
    }

    @Test
    void whatNobodyHasIdentifiedHoldsNothingElseUp() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        entered(someone, "");

        erase(someone, "page-views", someone.item("page-views"))
                .then()
                .statusCode(201)
                .body("state", equalTo("completed"));
    }

    private static String entered(PersonFixture someone, String more) {
        return Portal.asStaff(CUSTOMER_SERVICE)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"request": %s, "channel": "email", "receivedOn": "2026-11-12", "subjectId": "%s",
                         "email": "stranger@example.com"%s}""".formatted(PAGE_VIEWS, someone.subject(), more))
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whatAHoldStoppedIsErasedWhenItIsReleased() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        UUID subject = someone.subject();
        UUID hold = rights.block(subject, Block.Kind.HOLD, Category.PAGE_VIEWS, null);
        someone.file(PAGE_VIEWS)
                .then()
                .statusCode(201)
                .body("state", equalTo("refused"))
                .body("reason.code", equalTo("hold"));

        rights.lift(subject, hold);
        requestExecution.executeApproved().await().indefinitely();

        assertThat(views(subject)).isZero();
        someone.asked()
                .get(PersonFixture.REQUESTS)
                .then()
                .body("items.state", equalTo(List.of("completed", "refused")));
        UUID other = rights.block(subject, Block.Kind.HOLD, Category.FEEDBACK, null);
        rights.lift(subject, other);
        assertThat(requests(subject)).isEqualTo(2);
    }

    @Test
    void whatStaffGrantedAgainstARestrictionIsDoneAtItsEnd() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        UUID subject = someone.subject();
        UUID restriction = rights.block(subject, Block.Kind.RESTRICTION, Category.PAGE_VIEWS, null);
        UUID id = UUID.fromString(someone.file(PAGE_VIEWS).path("id"));
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);
        assertThat(views(subject)).isOne();

        rights.lift(subject, restriction);
        requestExecution.executeApproved().await().indefinitely();

        assertThat(views(subject)).isZero();
    }

    @Test
    void whatStaffHasToDecideIsInTheQueueAtTheBlocksEnd() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        UUID subject = someone.subject();
        UUID hold = rights.block(subject, Block.Kind.HOLD, Category.PAGE_VIEWS, null);
        String unlawful = """
                {"right": "erasure", "ground": "unlawful-processing", "scope": {"categories": ["page-views"]}}""";
        someone.file(unlawful).then().statusCode(201).body("state", equalTo("refused"));

        rights.lift(subject, hold);

        assertThat(Database.value("select state from request where subject_id = ? and closed_at is null", subject))
                .isEqualTo("received");
    }

    @Test
    void whoIsErasedButForAHoldGoesWhollyWhenItIsReleased() {
        PersonFixture someone =
                PersonFixture.prospect().withPageView().withChat().fed();
        UUID subject = someone.subject();
        UUID hold = rights.block(subject, Block.Kind.HOLD, Category.CHAT_CONVERSATIONS, null);
        someone.file("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("partially-granted"));

        rights.lift(subject, hold);
        requestExecution.executeApproved().await().indefinitely();

        assertThat(Database.count("select count(*) from data_subject where id = ?", subject))
                .isZero();
    }

    @Test
    void anObjectionThatWasGrantedIsNotCalledPending() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        UUID id = UUID.fromString(someone.file("""
                {"right": "objection", "ground": "legitimate-interest", "scope": {"categories": ["page-views"]}}""").path("id"));
        assertThat(grounds(someone.subject())).containsExactly("objection-pending");

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        assertThat(grounds(someone.subject())).containsExactly("objection-granted");
    }

    private static List<Object> grounds(UUID subject) {
        return Database.query(
                        "select ground from item_block where subject_id = ? and kind = 'restriction' and lifted_at is null",
                        subject)
                .stream()
                .map(row -> (Object) row.get("ground"))
                .toList();
    }

    private static long views(UUID subject) {
        return Database.count("select count(*) from item where subject_id = ? and category = 'page-views'", subject);
    }

    private static long requests(UUID subject) {
        return Database.count("select count(*) from request where subject_id = ?", subject);
    }
}

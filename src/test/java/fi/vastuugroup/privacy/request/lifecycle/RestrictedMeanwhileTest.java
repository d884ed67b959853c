package fi.vastuugroup.privacy.request.lifecycle;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff has to weigh is only stored meanwhile (Art. 18(1)), from the moment it is filed until it is decided. */
@QuarkusTest
class RestrictedMeanwhileTest {

    private static final String CHATS = "/data/chat-conversations?purpose=data-quality";

    @Inject
    RequestExecution requestExecution;

    @ParameterizedTest
    @CsvSource({
        "erasure, objection, objection-pending",
        "erasure, unlawful-processing, erasure-pending",
        "erasure, minor, erasure-pending",
        "objection, legitimate-interest, objection-pending"
    })
    void whatIsWeighedIsRestrictedByTheFiling(String right, String ground, String restriction) {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();

        Response filed = someone.file("""
                {"right": "%s", "ground": "%s", "scope": {"categories": ["chat-conversations"]}}""".formatted(right, ground));

        filed.then()
                .statusCode(201)
                .body("state", equalTo("received"))
                .body("steps.code", contains("filed", "restricted"));
        active(someone)
                .body("items.ground", contains(restriction))
                .body("items.category", contains("chat-conversations"))
                .body("items.reviewOn", contains(notNullValue()));
        shown(someone, Roles.CUSTOMER_SERVICE).body("items[0].content", nullValue());
        shown(someone, Roles.DATA_PROTECTION_OFFICER).body("items[0].content", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"erasure, no-longer-needed", "erasure, legal-duty"})
    void whatRestsOnAnotherGroundIsNot(String right, String ground) {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();

        someone.file("{\"right\": \"%s\", \"ground\": \"%s\"}".formatted(right, ground))
                .then()
                .body("state", equalTo("received"));

        active(someone).body("items", hasSize(0));
    }

    @Test
    void ofAnErasureOfEverythingWhatTheLawKeepsIsNotAndNobodyMarketsMeanwhile() {
        PersonFixture someone =
                PersonFixture.contactPerson().withChat().withInvoice().fed();
        assertDecision("no-prohibition-recorded", "email", someone.email(), "post");

        someone.file("{\"right\": \"erasure\", \"ground\": \"minor\"}").then().body("state", equalTo("received"));

        active(someone)
                .body(
                        "items.category",
                        containsInAnyOrder(
                                "contact-details", "organisations", "chat-conversations", "orders-and-billing"));
        assertDecision("prohibited", "email", someone.email(), "post");
        assertThat(send("crm", contactDetails(someone.person(), 2, "new-" + someone.email()))
                        .get(0)
                        .get("outcome")
                        .asText())
                .isEqualTo("parked");

        PersonFixture other =
                PersonFixture.contactPerson().withChat().withInvoice().fed();
        other.file("{\"right\": \"erasure\", \"ground\": \"objection\"}").then().body("state", equalTo("received"));
        active(other)
                .body("items.category", hasItem("chat-conversations"))
                .body("items.category", not(hasItem("orders-and-billing")))
                .body("items.category", not(hasItem("marketing-prohibitions")));
    }

    @Test
    void aGrantEndsItWithTheErasure() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        UUID id = chats(someone, "unlawful-processing");

        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);

        assertThat(held(someone)).isZero();
        active(someone).body("items", hasSize(0));
        assertThat(mails(someone)).isZero();
    }

    @Test
    void aRefusalLiftsItAfterItsSubjectWasTold() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        UUID id = chats(someone, "objection");

        CasesFixture.decide(id, "{\"grant\": false, \"reason\": \"legal-claims\", \"explanation\": \"Riita\"}")
                .then()
                .statusCode(200);

        active(someone).body("items.lift.noticeBy", contains("email"));
        assertThat(mails(someone)).isOne();
        shown(someone, Roles.CUSTOMER_SERVICE).body("items[0].content", nullValue());
    }

    @Test
    void whatStaffKeepsOfAGrantIsLiftedAfterNoticeToo() {
        PersonFixture someone =
                PersonFixture.contactPerson().withChat().withPageView().fed();
        UUID id = UUID.fromString(someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .path("id"));

        CasesFixture.decide(id, """
                        {"grant": true, "explanation": "Riita", "kept": [
                            {"category": "chat-conversations", "reason": "legal-claims"}]}""").then().statusCode(200);

        assertThat(held(someone)).isOne();
        active(someone)
                .body("items.category", contains("chat-conversations"))
                .body("items.lift.noticeBy", contains("post"));
    }

    @Test
    void whatAHoldDelaysStaysRestrictedAndIsErasedAtItsEndWithoutAnotherDecision() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        UUID id = chats(someone, "objection");
        String hold = StaffFixture.create(
                        StaffFixture.HOLDS, StaffFixture.block(someone.subject(), "security-incident", ""))
                .extract()
                .path("id");
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);
        CasesFixture.look(id).then().body("request.outcome", equalTo("delayed"));
        active(someone).body("items", hasSize(1)).body("items.lift", contains(nullValue()));

        CasesFixture.officer()
                .body("{\"reason\": \"Selvitetty\"}")
                .post(StaffFixture.HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200);
        requestExecution.executeApproved().await().indefinitely();

        assertThat(held(someone)).isZero();
        active(someone).body("items", hasSize(0));
    }

    @Test
    void whoTakesItBackEndsIt() {
        PersonFixture someone = PersonFixture.contactPerson().withChat().fed();
        UUID id = chats(someone, "minor");

        someone.asked()
                .post(PersonFixture.REQUESTS + "/" + id + "/cancellation")
                .then()
                .statusCode(200);

        active(someone).body("items", hasSize(0));
        shown(someone, Roles.CUSTOMER_SERVICE).body("items[0].content", notNullValue());
    }

    private static UUID chats(PersonFixture someone, String ground) {
        return UUID.fromString(someone.file("""
                {"right": "erasure", "ground": "%s", "scope": {"items": [{"category": "chat-conversations", "id": "%s"}]}}""".formatted(ground, someone.item("chat-conversations")))
                .path("id"));
    }

    private static ValidatableResponse active(PersonFixture someone) {
        return CasesFixture.officer()
                .get(StaffFixture.RESTRICTIONS + "?subject=" + someone.subject())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse shown(PersonFixture someone, String role) {
        return Portal.asStaff(role)
                .get(StaffFixture.SUBJECTS + someone.subject() + CHATS)
                .then()
                .statusCode(200);
    }

    private static long held(PersonFixture someone) {
        return Database.count(
                "select count(*) from item where subject_id = ? and category = 'chat-conversations'",
                someone.subject());
    }

    private static long mails(PersonFixture someone) {
        return Database.count(
                "select count(*) from mail where subject_id = ? and template = 'restriction-lifting'",
                someone.subject());
    }
}

package fi.vastuugroup.privacy.request.lifecycle;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks for an erasure that a hold stands against is told the hold's own ground, and whether it refuses or delays. */
@QuarkusTest
class HeldErasuresTest {

    private static final String PAGE_VIEWS = """
            {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""";

    @Inject
    RequestExecution requestExecution;

    @BeforeEach
    void noon() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            legal-claim       | refused   | refused | keep  |            | gdpr-17-3-e
            authority-order   | refused   | refused | keep  |            | gdpr-17-3-b
            audit             | completed | delayed | delay | 2027-01-31 | gdpr-12-3
            security-incident | completed | delayed | delay | 2027-01-31 | gdpr-12-3
            """)
    void itIsToldByTheHoldsGroundAndDoneWhenTheHoldEnds(
            String ground, String state, String outcome, String verdict, String date, String article) {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        String hold = hold(someone, ground, ", \"category\": \"page-views\", \"reviewOn\": \"2027-01-31\"");

        Response filed = someone.file(PAGE_VIEWS);

        filed.then()
                .statusCode(201)
                .body("state", equalTo(state))
                .body("outcome", equalTo(outcome))
                .body("lines.verdict", contains(verdict))
                .body("lines.reason.code", contains("hold-" + ground))
                .body("lines[0].reason.articles[0].code", equalTo(article))
                .body("lines[0].keptUntil", date == null ? nullValue() : equalTo(date))
                .body("remedies", containsString("tietosuoja@om.fi"));
        assertThat(Database.value(
                        "select details ->> 'outcome' from mail where subject_id = ? and template = 'request-closed'",
                        someone.subject()))
                .isEqualTo(outcome);
        assertThat(views(someone)).isOne();

        release(hold);
        requestExecution.executeApproved().await().indefinitely();

        assertThat(views(someone)).isZero();
        someone.asked().get(PersonFixture.REQUESTS).then().body("items.outcome", equalTo(List.of("granted", outcome)));
    }

    @ParameterizedTest
    @CsvSource({
        "legal-claim, oikeusvaateen",
        "authority-order, viranomaisen",
        "audit, tarkastuksen",
        "security-incident, tietoturvapoikkeaman"
    })
    void anItemIsShownWithTheHoldsOwnWords(String ground, String word) {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        hold(someone, ground, "");

        someone.asked()
                .header("Accept-Language", "fi")
                .get("/api/v1/me/data/page-views")
                .then()
                .body("items[0].blocks[0].ground", equalTo(ground))
                .body("items[0].blocks[0].text", containsString(word));
    }

    /** The person hears what they would hear without the hold; and waits, as for whatever could not be done at once. */
    @Test
    void oneThatMustNotBeToldOfIsForeseenAsIfItWereNotThereAndWaitsForItsDay() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        PersonFixture nobodyHolds = PersonFixture.contactPerson().withPageView().fed();
        hold(someone, "authority-order", ", \"category\": \"page-views\", \"notShownUntil\": \"2026-12-01\"");
        for (String draft : List.of(PAGE_VIEWS, "{\"right\": \"erasure\", \"ground\": \"objection\"}")) {
            assertThat(someone.preview(draft).asString())
                    .isEqualTo(nobodyHolds.preview(draft).asString());
        }

        Response filed = someone.file(PAGE_VIEWS);
        filed.then()
                .statusCode(201)
                .body("state", equalTo("approved"))
                .body("lines.verdict", contains("execute"))
                .body("lines[0].reason", nullValue());
        String own = PersonFixture.REQUESTS + "/" + filed.path("id");
        requestExecution.executeApproved().await().indefinitely();
        someone.asked().get(own).then().body("state", equalTo("approved"));
        assertThat(views(someone)).isOne();

        MovableClock.set(Instant.parse("2026-11-30T22:00:00Z"));
        requestExecution.executeApproved().await().indefinitely();
        someone.asked()
                .get(own)
                .then()
                .body("state", equalTo("refused"))
                .body("lines.reason.code", contains("hold-authority-order"));
        assertThat(views(someone)).isOne();
    }

    @Test
    void whatStaffGrantedWaitsForTheEndOfAHoldThatMustNotBeToldOf() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        String hold = hold(someone, "authority-order", ", \"notShownUntil\": \"2026-12-01\"");
        UUID id = UUID.fromString(someone.file("""
                {"right": "erasure", "ground": "unlawful-processing", "scope": {"categories": ["page-views"]}}""").path("id"));
        CasesFixture.decide(id, "{\"grant\": true, \"explanation\": \"Selvä\"}")
                .then()
                .statusCode(200);
        someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .body("state", equalTo("approved"))
                .body(not(containsString("hold")))
                .body(not(containsString("other-request")));
        assertThat(views(someone)).isOne();

        release(hold);
        requestExecution.executeApproved().await().indefinitely();

        someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id)
                .then()
                .body("state", equalTo("completed"))
                .body("outcome", equalTo("granted"));
        assertThat(views(someone)).isZero();
    }

    @Test
    void whoIsErasedButForADelayGoesWhollyWhenItEnds() {
        PersonFixture someone =
                PersonFixture.prospect().withPageView().withChat().fed();
        UUID subject = someone.subject();
        String hold = hold(someone, "security-incident", ", \"category\": \"chat-conversations\"");

        someone.file("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .then()
                .body("outcome", equalTo("partially-granted"))
                .body("lines.find { it.category == 'chat-conversations' }.verdict", equalTo("delay"))
                .body("lines.find { it.category == 'chat-conversations' }.keptUntil", equalTo("2027-02-22"));
        assertThat(Database.count(
                        "select count(*) from item where subject_id = ? and category = 'page-views'", subject))
                .isZero();

        release(hold);
        requestExecution.executeApproved().await().indefinitely();

        assertThat(Database.count("select count(*) from data_subject where id = ?", subject))
                .isZero();
    }

    @Test
    void onlyTheOfficerIsToldTheGroundOfSomebodyElsesHold() {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        hold(someone, "authority-order", "");
        UUID id = UUID.fromString(someone.file(PAGE_VIEWS).path("id"));

        CasesFixture.look(id).then().body("request.reason.code", equalTo("hold-authority-order"));
        Portal.asStaff(CUSTOMER_SERVICE)
                .queryParam("purpose", "handle-request")
                .get(CasesFixture.PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("request.reason.code", equalTo("hold"))
                .body("request.lines.reason.code", contains("hold"))
                .body("request.receipt", nullValue())
                .body(not(containsString("authority-order")));
    }

    private static String hold(PersonFixture someone, String ground, String more) {
        return StaffFixture.create(StaffFixture.HOLDS, StaffFixture.block(someone.subject(), ground, more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void release(String hold) {
        CasesFixture.officer()
                .body("{\"reason\": \"Asia on ratkaistu\"}")
                .post(StaffFixture.HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200);
    }

    private static long views(PersonFixture someone) {
        return Database.count(
                "select count(*) from item where subject_id = ? and category = 'page-views'", someone.subject());
    }
}

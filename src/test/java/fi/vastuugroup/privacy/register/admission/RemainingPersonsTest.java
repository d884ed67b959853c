package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.register.admission.Batch.allButBilling;
import static fi.vastuugroup.privacy.register.admission.Batch.consent;
import static fi.vastuugroup.privacy.register.admission.Batch.held;
import static fi.vastuugroup.privacy.register.admission.Batch.invoice;
import static fi.vastuugroup.privacy.register.admission.Batch.known;
import static fi.vastuugroup.privacy.register.admission.Batch.pageView;
import static fi.vastuugroup.privacy.register.admission.Batch.today;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.erasure.ErasureTraces;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of who remains after an erasure, for a duty or a hold, sources add nothing else until the person returns (invariant 9). */
@QuarkusTest
class RemainingPersonsTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Inject
    RightsFixture rights;

    @Inject
    ErasureTraces traces;

    @Test
    void whoRemainsForADutyGetsNothingElseBack() {
        Batch batch = Batch.erasedButForTheInvoice(rights);

        assertThat(outcomes(batch.feed())).containsOnly("blocked-by-tombstone");
        assertThat(outcomes(send(
                        "crm",
                        contactDetails(batch.person(), 9, batch.address()),
                        upsert(batch.person(), "other-" + batch.person(), 1, """
                                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö"}"""),
                        batch.role("other-role-", today()),
                        pageView(batch, "view-", 2),
                        pageView(batch, "other-view-", 1))))
                .hasSize(5)
                .containsOnly("blocked-by-tombstone");
        assertEquals(1, held(batch));
        assertThat(outcomes(send("crm", invoice(batch, "second-", 1), invoice(batch, "first-", 2))))
                .containsExactly("created", "updated");
        ObjectNode shared = batch.as(newPerson()).feedback(LocalDate.of(2026, 3, 1));
        ((ObjectNode) shared.get("person")).put("crmId", batch.person());
        assertThat(outcomes(send("support-desk", shared))).containsExactly("blocked-by-tombstone");
        assertEquals(0, known(shared.get("person").get("id").asText()));
    }

    @Test
    void whoRemainsForADutyReturnsWithANewRoleAndTheProhibitionsKept() {
        MovableClock.set(NOON);
        Batch batch = Batch.erasedButForTheInvoice(rights);
        assertThat(outcomes(send("crm", batch.role("new-role-", today().plusDays(1)))))
                .containsExactly("blocked-by-tombstone");
        MovableClock.forward(Duration.ofDays(1));
        UUID subject = subjectOf(batch.person());
        String newAddress = "new-" + batch.address();

        assertThat(outcomes(send("crm", pageView(batch, "other-view-", 1), batch.role("new-role-", today()))))
                .containsExactly("blocked-by-tombstone", "created");
        assertEquals(subject, subjectOf(batch.person()));
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 2, newAddress))))
                .containsExactly("created");
        assertDecision("prohibited", "email", newAddress, "email");
        assertThat(outcomes(send("crm", contactDetails(batch.person(), 3, batch.address()))))
                .containsExactly("updated");
        assertDecision("prohibited", "email", batch.address(), "email");
        assertThat(outcomes(send(
                        "crm",
                        pageView(batch, "view-", 1),
                        pageView(batch, "view-", 2),
                        pageView(batch, "third-view-", 1))))
                .containsOnly("blocked-by-tombstone");
    }

    @Test
    void anItemHeldThatShowsTheReturnAdmitsToo() {
        MovableClock.set(NOON);
        Batch batch = Batch.erasedButForTheInvoice(rights);
        MovableClock.forward(Duration.ofDays(3));
        assertThat(outcomes(send("crm", batch.feedback(today())))).containsExactly("created");
        Database.execute(
                "update data_subject set contact_erased_at = ? where id = ?",
                MovableClock.time().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC),
                subjectOf(batch.person()));

        assertThat(outcomes(send("crm", contactDetails(batch.person(), 2, batch.address()))))
                .containsExactly("created");
        assertEquals(
                0,
                Database.count(
                        "select count(*) from data_subject where id = ? and contact_erased_at is not null",
                        subjectOf(batch.person())));
    }

    @Test
    void theJournalRemembersWhoRemained() {
        Batch batch = Batch.erasedButForTheInvoice(rights);
        UUID subject = subjectOf(batch.person());
        JsonObject entry = new JsonObject(String.valueOf(Database.value(
                "select content::text from journal_entry where kind = 'erasure' and content ->> 'subject' = ?",
                subject.toString())));
        Database.execute("update data_subject set contact_erased_at = null where id = ?", subject);

        rights.now(() -> traces.replay(entry));

        assertThat(outcomes(send("crm", contactDetails(batch.person(), 9, batch.address()))))
                .containsExactly("blocked-by-tombstone");
    }

    @Test
    void whatAHoldKeepsIsUpdatedAndBringsNothingElseBack() {
        Batch batch = Batch.fresh();
        batch.feed();
        UUID subject = subjectOf(batch.person());
        rights.block(subject, Block.Kind.HOLD, null, RightsFixture.itemOf(subject, Category.FEEDBACK));
        assertFalse(rights.erase(subject).subjectRemoved());
        ObjectNode later = batch.feedback(LocalDate.of(2026, 2, 1)).put("version", 2);

        assertThat(outcomes(send(
                        "crm",
                        later,
                        contactDetails(batch.person(), 9, "other-" + batch.address()),
                        batch.feedback(LocalDate.of(2026, 3, 1)))))
                .containsExactly("updated", "blocked-by-tombstone", "blocked-by-tombstone");
        assertEquals(1, held(batch));
    }

    @Test
    void whoRemainsAfterAnErasureWithoutTombstonesIsFedOn() {
        Batch batch = Batch.fresh();
        batch.feed();
        send("crm", invoice(batch, "first-", 1));
        rights.erase(subjectOf(batch.person()), allButBilling(false));

        assertThat(outcomes(batch.feed())).containsOnly("created");
    }

    @Test
    void ofWhoIsErasedInPartNothingPermitsAndTheLoginStays() {
        Batch batch = Batch.fresh();
        assertThat(outcomes(send(
                        "crm",
                        batch.details(),
                        batch.role("role-", LocalDate.of(2020, 1, 1)),
                        invoice(batch, "first-", 1),
                        consent(batch, "form 17"),
                        customerCommunication(batch))))
                .containsOnly("created");
        login(batch, "mine").get("/api/v1/me").then().body("linked", equalTo(true));
        assertDecision("consent-not-recorded", "email", batch.address(), "email");
        Set<Category> kept =
                EnumSet.of(Category.ORDERS_AND_BILLING, Category.CONSENTS, Category.MARKETING_PROHIBITIONS);

        rights.erase(
                subjectOf(batch.person()),
                new ErasureOrder(EnumSet.complementOf(EnumSet.copyOf(kept)), ItemSelection.ALL, Set.of(), true));

        assertThat(ChecksFixture.decision(ChecksFixture.CONTROLLER, ChecksFixture.email(batch.address(), "email")))
                .isEqualTo("consent-not-recorded");
        login(batch, "mine").get("/api/v1/me").then().body("linked", equalTo(true));
        login(batch, "mine")
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("items.find { it.category == 'orders-and-billing' }.count", equalTo(1));
        String phone = "choices.find { it.channel == 'phone' && it.scope == 'customer-communication' }";
        login(batch, "mine").get(CHOICES).then().body(phone + ".state", equalTo("prohibited"));
        Response others = login(batch, "another").get(CHOICES);
        others.then()
                .statusCode(200)
                .body("appliesTo", equalTo("address"))
                .body(phone + ".state", equalTo("prohibited"))
                .body(phone + ".allowedActions.findAll { it.allowed }.action", equalTo(List.of("prohibit")))
                .body(
                        phone + ".allowedActions.findAll { !it.allowed }.reason.code.unique()",
                        equalTo(List.of("prohibited-by-another")));
        login(batch, "another")
                .contentType(ContentType.JSON)
                .header("If-Match", others.header("ETag"))
                .body("""
                        {"choices": [{"channel": "phone", "scope": "customer-communication", "state": "no-choice"}]}""")
                .put(CHOICES)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:privacy-portal:problem:state-conflict"))
                .body("reason.code", equalTo("prohibited-by-another"));
    }

    private static RequestSpecification login(Batch batch, String sub) {
        return Portal.asCustomer(sub + batch.person(), batch.address());
    }

    private static ObjectNode customerCommunication(Batch batch) {
        return upsert(batch.person(), "customer-" + batch.person(), 1, """
                {"category": "marketing-prohibitions", "channel": "phone", "scope": "customer-communication",
                "state": "prohibited", "recordedAt": "2026-02-01T10:00:00Z"}""");
    }
}

package fi.vastuugroup.privacy.register;

import static fi.vastuugroup.privacy.register.RightsFixture.STAFF;
import static fi.vastuugroup.privacy.register.RightsFixture.itemOf;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.vastuugroup.privacy.audit.LookPurpose;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block.Kind;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.item.RelationState;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.rectification.SupplementaryStatements;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What requests and staff do with items through the seam, and what the subject sees of it. */
@QuarkusTest
class SeamTest {

    @Inject
    Items items;

    @Inject
    ItemChanges itemChanges;

    @Inject
    SupplementaryStatements supplements;

    @Inject
    RightsFixture rights;

    private final String person = newPerson();
    private final String address = person + "@example.com";

    @Test
    void statementsStandBesideTheItemAndGoWithIt() {
        UUID subject = fed();
        UUID feedback = itemOf(subject, Category.FEEDBACK);
        supplement(subject, feedback, " This was the other shop. ");
        supplement(subject, feedback, "And on another day.");

        mine("feedback")
                .body("items[0].statements.text", contains("This was the other shop.", "And on another day."))
                .body("items[0].statements[0].id.size()", equalTo(36));
        assertProblem(ProblemType.NOT_FOUND, () -> supplement(subject, UUID.randomUUID(), "x"));
        assertProblem(ProblemType.VALIDATION_FAILED, () -> supplement(subject, feedback, "x".repeat(4_001)));
        send("crm", deletion(person, "feedback-" + person, 2, "feedback"));
        assertEquals(0, Database.count("select count(*) from item_statement where subject_id = ?", subject));
    }

    @Test
    void anItemHasAtMostTwentyStatements() {
        UUID subject = fed();
        UUID feedback = itemOf(subject, Category.FEEDBACK);
        for (int i = 0; i < 20; i++) {
            supplement(subject, feedback, "Statement " + i);
        }
        assertProblem(ProblemType.VALIDATION_FAILED, () -> supplement(subject, feedback, "one more"));
    }

    @Test
    void whatStaffWithholdStaysWithheldUntilTheyShowIt() {
        UUID subject = fed();
        UUID feedback = itemOf(subject, Category.FEEDBACK);
        withhold(subject, feedback, Withholding.TRADE_SECRET);

        assertThat(outcomes(send("crm", feedback(2)))).containsExactly("updated");
        mine("feedback")
                .body("items[0].content", nullValue())
                .body("items[0].withheld.reason", equalTo("trade-secret"));
        withhold(subject, feedback, null);
        mine("feedback").body("items[0].content.about", equalTo("support"));
        assertProblem(ProblemType.NOT_FOUND, () -> withhold(subject, UUID.randomUUID(), null));
        assertProblem(ProblemType.INVALID_REQUEST, () -> withhold(subject, feedback, Withholding.IN_REVIEW));
    }

    @Test
    void theOfficerSeesWhatIsRestrictedAndEveryLookIsLogged() {
        UUID subject = fed();
        UUID feedback = itemOf(subject, Category.FEEDBACK);
        withhold(subject, feedback, Withholding.SERVICE_SECURITY);
        supplement(subject, feedback, "Mine.");

        assertNotNull(look(Roles.CUSTOMER_SERVICE, subject, feedback).content());
        rights.block(subject, Kind.RESTRICTION, null, feedback);
        Item hidden = look(Roles.CUSTOMER_SERVICE, subject, feedback);
        assertNull(hidden.content());
        assertEquals(List.of(), hidden.statements());
        assertNotNull(look(Roles.DATA_PROTECTION_OFFICER, subject, feedback).content());
        assertThat(Database.query(
                        "select viewer_role r, purpose p from access_log where subject_id = ? order by at", subject))
                .extracting(row -> row.get("r") + " " + row.get("p"))
                .containsExactly(
                        "customer-service handle-request",
                        "customer-service handle-request",
                        "data-protection-officer handle-request");
    }

    @Test
    void groupsCountLikeItemsAndLeaveOutTheRequestsOwnBlock() {
        UUID subject = fed();
        UUID own = rights.block(subject, Kind.REQUEST, null, null);
        rights.block(subject, Kind.HOLD, Category.FEEDBACK, null);

        List<ItemGroup> groups = rights.now(() -> items.groups(subject, ItemSelection.ALL, Set.of(own)));

        LocalDate due = LocalDate.of(2028, 2, 1);
        assertThat(groups)
                .contains(new ItemGroup(
                        Category.FEEDBACK,
                        Set.of(Kind.HOLD),
                        Set.of("accuracy-contested"),
                        Helsinki.dateOf(MovableClock.time()).plusMonths(3),
                        null,
                        1,
                        due))
                .anyMatch(group -> group.category() == Category.CONTACT_DETAILS
                        && group.blockedBy().isEmpty());
        ItemSelection details = ItemSelection.of(Set.of(Category.CONTACT_DETAILS));
        List<ItemGroup> ofDetails = rights.now(() -> items.groups(subject, details, Set.of()));
        assertThat(ofDetails).hasSize(1).allMatch(group -> group.blockedBy().equals(Set.of(Kind.REQUEST)));
    }

    @Test
    void aRelationRemainsWhileARoleOrItsHistoryDoes() {
        UUID subject = fed();
        assertEquals(new RelationState(false, null), relation(subject));
        LocalDate today = Helsinki.dateOf(MovableClock.time());
        role(1, today.plusDays(5));
        assertEquals(new RelationState(true, today.plusDays(5)), relation(subject));
        role(2, today.minusDays(1));
        assertEquals(new RelationState(false, today.minusDays(1)), relation(subject));
    }

    @Test
    void aCorrectionFitsTheCategoryAndMovesItsDates() {
        LocalDate until = Helsinki.dateOf(MovableClock.time()).plusDays(5);
        UUID subject = fed();
        role(1, until);
        List<Item> roles = rights.now(() -> items.all(subject, Set.of(Category.ORGANISATIONS)));

        assertProblem(
                ProblemType.VALIDATION_FAILED,
                () -> rights.now(() ->
                        itemChanges.rectify(STAFF, subject, roles, new Correction(Map.of("from", "yesterday")), null)));
        rights.now(() -> itemChanges.rectify(
                STAFF,
                subject,
                roles,
                new Correction(Map.of("until", until.plusDays(2).toString())),
                null));
        assertEquals(until.plusDays(2), relation(subject).until());
        role(3, until);
        assertEquals(until.plusDays(2), relation(subject).until());
    }

    private void role(int version, LocalDate until) {
        send("crm", upsert(person, "role-" + person, version, """
            {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company"},
            "from": "2020-01-01", "until": "%s", "serviceHistoryUntil": "%s"}\
            """.formatted(until, until)));
    }

    private RelationState relation(UUID subject) {
        return rights.now(() -> items.relation(subject));
    }

    private UUID fed() {
        send("crm", contactDetails(person, 1, address), feedback(1));
        return subjectOf(person);
    }

    private Object feedback(int version) {
        return upsert(person, "feedback-" + person, version, """
            {"category": "feedback", "about": "support", "rating": 4, "givenAt": "2026-02-01T10:00:00Z"}\
            """);
    }

    private void supplement(UUID subject, UUID item, String text) {
        rights.now(() -> supplements.supplement(STAFF, subject, Category.FEEDBACK, item, text, null));
    }

    private void withhold(UUID subject, UUID item, @Nullable Withholding reason) {
        rights.now(() -> itemChanges.withhold(STAFF, subject, item, reason));
    }

    private Item look(String role, UUID subject, UUID item) {
        return rights.now(() -> items.forStaff(
                        new StaffLook(staff(role), LookReason.of(LookPurpose.HANDLE_REQUEST), "getStaffRequest"),
                        subject,
                        ItemSelection.of(item),
                        10))
                .get(0);
    }

    private static Principal.Staff staff(String role) {
        return new Principal.Staff("someone", Set.of(role), "Support");
    }

    private ValidatableResponse mine(String category) {
        return Portal.asCustomer(person, address)
                .get("/api/v1/me/data/" + category)
                .then()
                .statusCode(200);
    }

    private static void assertProblem(ProblemType type, Executable work) {
        assertEquals(type, assertThrows(ProblemException.class, work).type());
    }
}

package fi.vastuugroup.privacy.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deleted on its day and never before, blocked items never, each once, and the evidence says so. */
@QuarkusTest
class RetentionRunTest {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    RetentionRun retention;

    @Inject
    RetentionRules rules;

    @BeforeEach
    void emptyRegister() {
        Database.empty();
    }

    private UUID runAt(LocalDate day) {
        MovableClock.set(day.atStartOfDay(Helsinki.ZONE).toInstant());
        return retention.run().await().atMost(PATIENCE);
    }

    private void runAtTheEndOf(LocalDate day) {
        MovableClock.set(day.plusDays(1)
                .atStartOfDay(Helsinki.ZONE)
                .minusNanos(1_000_000)
                .toInstant());
        retention.run().await().atMost(PATIENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "chat-conversations,         2026-11-30,           ,           , 2027-02-28",
        "call-recordings,            2026-07-31,           ,           , 2027-02-28",
        "contact-details,            2020-01-01,           , 2027-02-28, 2027-02-28",
        "organisations,              2020-01-01, 2026-02-28,           , 2027-02-28",
        "organisations,              2020-01-01, 2028-02-29, 2027-02-28, 2029-02-28",
        "mailing-list-subscriptions, 2025-01-01, 2027-02-28,           , 2027-02-28",
        "mailing-list-subscriptions, 2025-01-01,           , 2027-02-28, 2027-02-28",
        "marketing-prohibitions,     2025-01-01, 2025-01-01, 2027-02-28, 2027-02-28",
        "consents,                   2020-01-01, 2024-02-29,           , 2027-02-28",
        "consents,                   2020-01-01,           , 2024-02-29, 2027-02-28",
        "page-views,                 2025-02-28,           ,           , 2027-02-28",
        "logins,                     2025-03-30,           ,           , 2027-03-30",
        "orders-and-billing,         2021-12-31,           ,           , 2027-12-31",
        "orders-and-billing,         2022-01-01,           ,           , 2028-12-31",
        "feedback,                   2024-02-29,           ,           , 2026-02-28"
    })
    void anItemIsThereToTheEndOfItsLastDayAndGoneWithTheNext(
            String category, LocalDate eventOn, LocalDate endedOn, LocalDate relationEndsOn, LocalDate dueOn) {
        UUID item = HeldItems.undated(HeldItems.subject(relationEndsOn), category, eventOn, endedOn);

        runAtTheEndOf(dueOn);
        boolean onItsLastDay = HeldItems.isHeld(item);
        runAt(dueOn.plusDays(1));

        assertTrue(onItsLastDay);
        assertFalse(HeldItems.isHeld(item));
    }

    @Test
    void whatHasNoDateStays() {
        UUID current = HeldItems.undated(HeldItems.contactPerson(), "contact-details", DUE, null);
        UUID standing = HeldItems.undated(HeldItems.subject(DUE), "marketing-prohibitions", DUE, null);
        UUID consent = HeldItems.undated(HeldItems.contactPerson(), "consents", DUE, null);

        runAt(DUE.plusYears(50));

        assertTrue(HeldItems.isHeld(current));
        assertTrue(HeldItems.isHeld(standing));
        assertTrue(HeldItems.isHeld(consent));
    }

    @Test
    void blockedItemsStayAndAreCounted() {
        UUID subject = HeldItems.subject(null);
        UUID held = HeldItems.due(subject, "chat-conversations", "{}", DUE);
        UUID neighbour = HeldItems.due(subject, "chat-conversations", "{}", DUE);
        UUID ofHeldCategory = HeldItems.due(subject, "feedback", "{}", DUE);
        UUID heldPerson = HeldItems.subject(null);
        UUID ofHeldPerson = HeldItems.due(heldPerson, "logins", "{}", DUE);
        HeldItems.doNotRedate(rules.fingerprint());
        HeldItems.block(subject, null, held);
        HeldItems.block(subject, "feedback", null);
        HeldItems.block(heldPerson, null, null);

        UUID run = runAt(DUE.plusDays(1));

        assertEquals(
                List.of(true, false, true, true),
                List.of(
                        HeldItems.isHeld(held),
                        HeldItems.isHeld(neighbour),
                        HeldItems.isHeld(ofHeldCategory),
                        HeldItems.isHeld(ofHeldPerson)));
        Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                .get("/api/v1/staff/retention-runs?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(run.toString()))
                .body("items[0].asOf", equalTo("2027-03-01"))
                .body("items[0].finishedAt", notNullValue())
                .body("items[0].results.category", contains("chat-conversations", "feedback", "logins"))
                .body("items[0].results.deleted", contains(1, 0, 0))
                .body("items[0].results.blocked", contains(1, 1, 1))
                .body("nextCursor", notNullValue());
    }

    @Test
    void aLiftedBlockLetsItemsGo() {
        UUID subject = HeldItems.subject(null);
        UUID item = HeldItems.due(subject, "logins", "{}", DUE);
        HeldItems.doNotRedate(rules.fingerprint());
        UUID block = HeldItems.block(subject, null, null);
        runAt(DUE.plusDays(1));
        Database.execute("update item_block set lifted_at = placed_at where id = ?", block);

        runAt(DUE.plusDays(2));

        assertFalse(HeldItems.isHeld(item));
    }

    @Test
    void runsAtTheSameTimeDeleteEachItemOnce() {
        fill(2_500);
        MovableClock.set(DUE.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant());

        Uni.join()
                .all(retention.run(), retention.run(), retention.run())
                .andFailFast()
                .await()
                .atMost(PATIENCE);

        assertEquals(0, Database.count("select count(*) from item"));
        assertEvidenceOf(2_500);
    }

    @Test
    void aRunThatIsCutShortHasDeletedWhatItsEvidenceSaysAndTheNextGoesOn() {
        fill(2_500);
        HeldItems.due(HeldItems.subject(null), "logins", "{}", DUE.plusDays(1));
        Database.execute("""
            create function no_deletion() returns trigger language plpgsql as $$
            begin
                if old.due_on > date '2027-02-28' then raise exception 'power cut'; end if;
                return old;
            end $$""");
        Database.execute(
                "create trigger power_cut before delete on stored_item for each row execute function no_deletion()");
        try {
            assertThrows(RuntimeException.class, () -> runAt(DUE.plusDays(2)));
        } finally {
            Database.execute("drop trigger power_cut on stored_item");
            Database.execute("drop function no_deletion()");
        }
        long left = Database.count("select count(*) from item");
        assertTrue(left > 0 && left < 2_501);
        assertEvidenceOf(2_501 - left);

        runAt(DUE.plusDays(2));

        assertEquals(0, Database.count("select count(*) from item"));
        assertEvidenceOf(2_501);
    }

    private void fill(int items) {
        HeldItems.doNotRedate(rules.fingerprint());
        Database.execute("insert into data_subject (id, created_at)"
                + " select gen_random_uuid(), '2020-01-01' from generate_series(1, 250)");
        Database.execute("""
            insert into item (subject_id, id, category, source_system, source_item_id, source_version, content,
                content_digest, collected_how, collected_at, event_on, retention_rule, due_on, created_at, updated_at)
            select s.id, gen_random_uuid(), 'logins', 'crm', s.id || '-' || n, 1, '{}', '', 'test', '2020-01-01',
                '2025-02-28', 'P24M', ?::date, '2020-01-01', '2020-01-01'
            from data_subject s, generate_series(1, ?) n""", DUE.toString(), items / 250);
    }

    private static void assertEvidenceOf(long deleted) {
        assertEquals(deleted, Database.count("select coalesce(sum(deleted), 0)::bigint from retention_run_result"));
        assertEquals(
                deleted,
                Database.count("select count(distinct object) from audit_event, unnest(objects) object"
                        + " where action = 'retention-deletion'"));
        assertEquals(
                deleted,
                Database.count("select coalesce(sum((details ->> 'count')::int), 0) from audit_event"
                        + " where action = 'retention-deletion'"));
        assertEquals(deleted, Database.count("""
            select coalesce(sum(case when reference -> 'itemId' is not null then 1 else (reference ->> 'items')::int end), 0)
            from outbox where type = 'erasure'"""));
    }
}

package fi.vastuugroup.privacy.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.DatabaseDay;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must be told, kept and removed when items go. */
@QuarkusTest
class RetentionConsequencesTest {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);
    private static final String CONTACT =
            "{\"category\":\"contact-details\",\"givenName\":\"A\",\"familyName\":\"B\",\"email\":\"a@b.example\"}";
    private static final String PROHIBITION =
            "{\"category\":\"marketing-prohibitions\",\"channel\":\"email\",\"scope\":\"direct-marketing\","
                    + "\"state\":\"prohibited\",\"recordedAt\":\"2026-01-01T00:00:00Z\"}";

    @Inject
    RetentionRun retention;

    @Inject
    RetentionJob job;

    @Inject
    RetentionRules rules;

    private UUID subject = UUID.randomUUID();

    @BeforeEach
    void aPersonWhoseRelationIsOver() {
        Database.empty();
        HeldItems.doNotRedate(rules.fingerprint());
        subject = HeldItems.subject(DUE);
        Database.execute(
                "insert into subject_source (source_system, person_id, subject_id, linked_at) values ('crm', 'C-7', ?, '2020-01-01')",
                subject);
        Database.execute("""
                insert into subject_identifier (subject_id, hash, kind, contact, current, pepper_version)
                values (?, sha256('x'), 'email', 'personal', true, 1)""", subject);
        Database.execute(
                "insert into subject_login (issuer, sub, subject_id, evidence, linked_at) values ('i', 's', ?, sha256('x'), '2020-01-01')",
                subject);
    }

    private void run() {
        DatabaseDay.set(DUE.plusDays(1));
        MovableClock.set(DUE.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant());
        retention.run().await().atMost(Duration.ofMinutes(1));
    }

    @Test
    void aClockThatRunsAheadOfTheDatabasesDeletesNothing() {
        HeldItems.due(subject, "contact-details", CONTACT, DUE);

        runJob(DUE, DUE.plusYears(1));
        assertEquals(1, Database.count("select count(*) from item"));

        runJob(DUE.plusYears(1), DUE.plusDays(1));
        assertEquals(0, Database.count("select count(*) from item"));
    }

    private void runJob(LocalDate databasesDay, LocalDate today) {
        DatabaseDay.set(databasesDay);
        MovableClock.set(today.atStartOfDay(Helsinki.ZONE).toInstant());
        job.run().await().atMost(Duration.ofMinutes(1));
    }

    @Test
    void withTheLastItemThePersonGoes() {
        HeldItems.due(subject, "contact-details", CONTACT, DUE);

        run();

        for (String table : new String[] {"subject_source", "subject_identifier", "subject_login"}) {
            assertEquals(0, Database.count("select count(*) from " + table), table);
        }
        assertEquals(0, Database.count("select count(*) from data_subject"));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from audit_event where action = 'login-unlinked' and subject_id = ?",
                        subject));
    }

    @Test
    void aPersonWithAnItemOrABlockLeftStays() {
        HeldItems.due(subject, "contact-details", CONTACT, DUE);
        HeldItems.due(subject, "page-views", "{}", DUE.plusDays(1));
        UUID blocked = HeldItems.subject(DUE);
        HeldItems.due(blocked, "logins", "{}", DUE);
        HeldItems.block(blocked, "call-recordings", null);

        run();

        assertEquals(2, Database.count("select count(*) from data_subject"));
        assertEquals(0, Database.count("select count(*) from subject_identifier"));
        assertEquals(1, Database.count("select count(*) from subject_login"));
    }

    @Test
    void anAddressOutlivesTheContactDetailsWhileAProhibitionStandsOnIt() {
        HeldItems.due(subject, "contact-details", CONTACT, DUE);
        UUID prohibition = HeldItems.due(subject, "marketing-prohibitions", PROHIBITION, DUE.plusYears(100));

        run();

        assertTrue(HeldItems.isHeld(prohibition));
        assertEquals(1, Database.count("select count(*) from subject_identifier where not current"));
    }

    @Test
    void theSourceIsToldToDeleteItsCopy() {
        UUID item = HeldItems.due(subject, "contact-details", CONTACT, DUE);

        run();

        Portal.asSource("crm")
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].type", equalTo("erasure"))
                .body("items[0].reference.category", equalTo("contact-details"))
                .body("items[0].reference.itemId", equalTo(item.toString()))
                .body("items[0].reference.personId", equalTo("C-7"));
    }

    @Test
    void onlyItemsWhoseDatesFollowedTheRelationLeaveATombstone() {
        HeldItems.due(subject, "contact-details", CONTACT, DUE);
        HeldItems.due(subject, "logins", "{}", DUE);

        run();

        assertEquals(
                1,
                Database.count("select count(*) from tombstone where source_system = 'crm' and kind = 'item'"
                        + " and reason = 'retention' and source_version = 3"));
        assertEquals(1, Database.count("select count(*) from tombstone"));
    }

    @Test
    void whatThePortalRecordsOfItselfExpiresToo() {
        HeldItems.due(subject, "logins", "{}", DUE.plusYears(1));
        for (String day : new String[] {"2025-02-28T21:59:59Z", "2025-02-28T22:00:00Z"}) {
            Database.execute("""
                    insert into access_log (subject_id, at, viewer_kind, viewer, purpose, operation)
                    values (?, ?::timestamptz, 'staff', 'x', 'x', 'x')""", subject, day);
        }
        look("2025-02-28T21:59:59Z", true);
        look("2025-02-28T22:00:00Z", true);
        look("2025-02-28T21:59:59Z", false);
        for (String day : new String[] {"2027-01-29T21:59:59Z", "2027-01-29T22:00:00Z"}) {
            Database.execute("""
                    insert into outbox (receiver, type, reference, created_at, acknowledged_at)
                    values ('source:crm', 'erasure', '{}', '2026-01-01', ?::timestamptz)""", day);
        }
        Database.execute("insert into outbox (receiver, type, reference, created_at)"
                + " values ('source:crm', 'erasure', '{}', '2020-01-01')");

        run();

        assertEquals(1, Database.count("select count(*) from access_log"));
        assertEquals(2, Database.count("select count(*) from look"));
        assertEquals(1, Database.count("select count(*) from look where derived_at is null"));
        assertEquals(2, Database.count("select count(*) from outbox"));
        assertFalse(Database.count("select count(*) from outbox where acknowledged_at is null") == 0);
    }

    private static void look(String at, boolean derived) {
        Database.execute("""
                insert into look (id, at, viewer_kind, viewer, purpose, operation, identifiers, derived_at)
                values (gen_random_uuid(), ?::timestamptz, 'partner', 'x', 'x', 'x', '', ?::timestamptz)""", at, derived ? at : null);
    }
}

package fi.vastuugroup.privacy.testing;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.audit.AccessLogDerivation;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.register.StaffFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * A connection of the application's that says for whom it asks nothing sees nobody's rows, in any table under row-level
 * security; and every table that names a subject is under it, or says here why not.
 */
@QuarkusTest
class RowLevelSecurityTest {

    /** Tables that name a subject and are not under row-level security. */
    private static final Map<String, String> OPEN = Map.of(
            "audit_event",
            "only added to: the application reads it by the owner's function alone, which asks whom it works for",
            "outbox",
            "ids only, for receivers, who are no subjects; its queue's order is indexed by an expression, which"
                    + " a policy would keep from its index");

    /** By its name, by the name that it has where subjects are joined, or by a foreign key. */
    private static final String SUBJECT_TABLES = """
            select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not a.attisdropped
                and (a.attname in ('subject_id', 'alias', 'said_as', 'given_as', 'filed_as', 'joined_from')
                    or c.relname = 'data_subject'
                    or exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid
                        and f.confrelid = 'data_subject'::regclass))
            order by 1""";

    /** A view with the owner's rights would see past the policies. */
    private static final String OPEN_VIEWS = """
            select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
                and not coalesce(reloptions @> array['security_invoker=true'], false)""";

    private static final String SECURED_TABLES = """
            select c.relname from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relrowsecurity
                and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) order by 1""";

    @Inject
    AccessLogDerivation derivation;

    @Test
    void everyTableThatNamesASubjectIsSecuredOrSaysWhyNot() {
        List<String> open = tables(SUBJECT_TABLES);
        open.removeAll(tables(SECURED_TABLES));

        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
        assertThat(tables(OPEN_VIEWS)).isEmpty();
    }

    @Test
    void whoDeclaresNobodySeesNoRow() throws SQLException {
        feed();
        List<String> secured = tables(SECURED_TABLES);
        assertThat(counts(secured)).as("every table has rows").doesNotContainValue(0L);

        try (Connection plain = plain()) {
            assertThat(counts(plain, secured).values()).as("nothing declared").containsOnly(0L);
            declare(plain, "app.subject", "");
            declare(plain, "app.scope", "");
            assertThat(counts(plain, secured).values())
                    .as("declared as nothing")
                    .containsOnly(0L);
            declare(plain, "app.subject", UUID.randomUUID().toString());
            assertThat(counts(plain, secured).values()).as("another subject").containsOnly(0L);
        }
    }

    /** Makes at least one row of each table, by the product's own doors where one request makes it. */
    private void feed() {
        Database.empty();
        DisclosureFixture.partner(DisclosureFixture.ACME);
        Person one = Person.held();
        Person other = Person.held();
        Lines.send("crm", Lines.upsert(one.id(), "role-" + one.id(), 1, """
                {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company",
                "email": "info@yhtio.example"}, "from": "2020-01-01"}"""), StaffFixture.chat(one.id(), 1, "hei"));
        one.asked().get("/api/v1/me").then().statusCode(200);
        DisclosureFixture.disclosed(DisclosureFixture.ACME, one);
        one.prohibit();
        file(one);
        one.restrict();
        Lines.send("crm", StaffFixture.chat(one.id(), 2, "hei taas"));
        Lines.send("crm", Lines.contactDetails(other.id(), 2, "uusi-" + other.email()));
        officer()
                .get(StaffFixture.SUBJECTS + one.subject() + "?purpose=data-quality")
                .then()
                .statusCode(200);
        StaffFixture.create(
                        StaffFixture.SUBJECTS + one.subject() + "/joins",
                        "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(other.subject()))
                .statusCode(201);
        derivation.derivePending().await().indefinitely();
        addWhatTakesMoreThanARequest(one.subject());
    }

    private static void file(Person person) {
        person.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("""
                        {"right": "restriction", "ground": "accuracy-contested", "scope": {"categories": ["chat-conversations"]}}""")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);
    }

    private static void addWhatTakesMoreThanARequest(UUID subject) {
        Database.execute("""
                insert into pending_email (subject_id, address, link, asked_at, expires_at)
                values (?, 'uusi@example.com', 'x', now(), now() + interval '1 day')""", subject);
        Database.execute("""
                insert into put_off_erasure (subject_id, category, last_item, tombstones, put_off_at)
                values (?, 'logins', uuidv7(), true, now())""", subject);
        Database.execute(
                "insert into item_statement (subject_id, item_id, text, placed_at) values (?, uuidv7(), 'x', now())",
                subject);
        Database.execute("""
                insert into item_audio (subject_id, item_id, object_id, content_type, bytes, sha256, source_version, stored_at)
                values (?, uuidv7(), gen_random_uuid(), 'audio/wav', 1, '\\x00', 1, now())""", subject);
        Database.execute(
                "insert into running_copy (subject_id, taker, id, until) values (?, 'subject', gen_random_uuid(), now())",
                subject);
        Database.execute(
                "insert into subject_login_barred (login, subject_id, barred_at) values ('\\x00', ?, now())", subject);
        Database.execute("""
                insert into consent_log (subject_id, said_as, marketer, channel, scope, event, wording, how, at)
                values (?, ?, 'controller', 'email', 'direct-marketing', 'given', '2026-1', 'portal', now())""", subject, subject);
        Database.execute("""
                insert into request_message (request_id, subject_id, at, author, body)
                select id, subject_id, now(), 'subject', 'x' from request where subject_id = ?""", subject);
        Database.execute("""
                insert into request_attachment (request_id, subject_id, at, author, purpose, name, media_type, content)
                select id, subject_id, now(), 'subject', 'proof', 'x', 'text/plain', '\\x00' from request
                where subject_id = ?""", subject);
    }

    private static List<String> tables(String query) {
        return Database.query(query).stream()
                .map(row -> String.valueOf(row.get("relname")))
                .collect(Collectors.toList());
    }

    private static Map<String, Long> counts(List<String> tables) {
        Map<String, Long> counts = new TreeMap<>();
        tables.forEach(table -> counts.put(table, Database.count("select count(*) from " + table)));
        return counts;
    }

    private static Map<String, Long> counts(Connection connection, List<String> tables) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                counts.put(table, rows.getLong(1));
            }
        }
        return counts;
    }

    private static void declare(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    /** As the application connects, before it has said anything. */
    private static Connection plain() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}

package fi.vastuugroup.privacy.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the application may only start, as the owner: it neither erases what is only added to, nor keeps the owner's sight. */
@QuarkusTest
class OwnersFunctionsTest {

    private static final String OWNERS_FUNCTIONS = """
            select oid::regproc::text as name from pg_proc
            where pronamespace = 'public'::regnamespace and prosecdef order by 1""";

    private static final UUID SUBJECT = UUID.randomUUID();
    private static final UUID JOINED = UUID.randomUUID();
    private static final UUID SEPARATE = UUID.randomUUID();

    /** As what is done first: whom staff joins, and whom it separates, stands on the audit log. */
    private static final List<String> RECORDED =
            List.of(recorded("subjects-joined", SEPARATE), recorded("subject-separated", JOINED));

    /** Calls that get to the end of each function. */
    private static final Map<String, List<String>> CALLS = Map.of(
            "expire_access_log", List.of("expire_access_log('infinity', 1000000)"),
            "expire_consent_log", List.of("expire_consent_log('infinity', 1000000)"),
            "expire_looks", List.of("expire_looks('infinity', 1000000)"),
            "listed_audit_events",
                    List.of(
                            "listed_audit_events('-infinity', 'infinity', null, null, null, null, null, null, null, 9)"),
            "join_subjects", List.of("join_subjects('%s', '%s', now())".formatted(SEPARATE, SUBJECT)),
            "move_consent_log",
                    List.of(
                            "move_consent_log('%s', '%s', true, true)".formatted(JOINED, SUBJECT),
                            "move_consent_log('%s', '%s', false, false)".formatted(JOINED, SUBJECT)),
            "renew_hidden_look",
                    List.of("renew_hidden_look(uuidv7(), current_date, current_date, 'an order', 'a provision')"),
            "separate_subject", List.of("separate_subject('%s', '%s')".formatted(SUBJECT, JOINED)));

    @BeforeEach
    void feed() {
        Database.empty();
        for (UUID subject : List.of(SUBJECT, SEPARATE)) {
            Database.execute("insert into data_subject (id, created_at) values (?, now())", subject);
        }
        Database.execute("""
                insert into subject_alias (alias, subject_id, joined_at) values (?, ?, now())""", JOINED, SUBJECT);
        Database.execute("""
                insert into access_log (subject_id, at, viewer_kind, viewer, purpose, operation)
                values (?, now() - interval '23 months', 'staff', 'x', 'x', 'x')""", SUBJECT);
        Database.execute("""
                insert into look (id, at, viewer_kind, viewer, purpose, operation, identifiers)
                values (uuidv7(), now() - interval '23 months', 'machine', 'x', 'x', 'x', '\\x00')""");
        for (String event : List.of("given", "withdrawn")) {
            Database.execute("""
                    insert into consent_log (subject_id, said_as, marketer, channel, scope, event, wording, how, at)
                    values (?, ?, 'controller', 'email', 'direct-marketing', ?, '2026-1', 'portal',
                        now() - interval '35 months')""", SUBJECT, SUBJECT, event);
        }
    }

    @Test
    void theScopeThatACallerHasIsItsScopeAfterwards() throws SQLException {
        assertThat(Database.query(OWNERS_FUNCTIONS))
                .as("a function of the owner's that this test does not call")
                .extracting(row -> row.get("name"))
                .containsExactlyInAnyOrderElementsOf(CALLS.keySet());

        for (String scope : List.of("", "nobody", "system")) {
            for (String call : CALLS.values().stream().flatMap(List::stream).toList()) {
                assertThat(scopeAfter(scope, call)).as(call).isEqualTo(scope);
            }
        }
    }

    @Test
    void noFunctionErasesWhatIsKeptByTheOwnersPeriod() throws SQLException {
        ask("select expire_access_log('infinity', 1000000)");
        ask("update look set derived_at = now()");
        ask("select expire_looks('infinity', 1000000)");
        ask("select expire_consent_log('infinity', 1000000)");

        assertThat(Database.count("select count(*) from access_log")).isEqualTo(1);
        assertThat(Database.count("select count(*) from look")).isEqualTo(1);
        assertThat(Database.count("select count(*) from consent_log")).isEqualTo(2);
    }

    @Test
    void aConsentGoesToNobodyButWhomItsSubjectBecame() {
        UUID stranger = UUID.randomUUID();
        Database.execute("insert into data_subject (id, created_at) values (?, now())", stranger);

        for (boolean everything : List.of(true, false)) {
            assertThatThrownBy(() -> ask("select move_consent_log('%s', '%s', %s, true)"
                            .formatted(SUBJECT, UUID.randomUUID(), everything)))
                    .hasMessageContaining("joined or separated");
        }
        for (String how : List.of("true, false", "false, true")) {
            assertThatThrownBy(() -> ask("select move_consent_log('%s', '%s', %s)".formatted(SUBJECT, stranger, how)))
                    .hasMessageContaining("joined or separated");
        }
        assertThat(Database.value("select distinct subject_id from consent_log"))
                .isEqualTo(SUBJECT);
    }

    /** What the application writes in the same transaction stays, whoever made it write. */
    @Test
    void nobodyIsJoinedOrSeparatedWithoutAnEventOnTheAuditLog() throws SQLException {
        String join = "select join_subjects('%s', '%s', now())".formatted(SEPARATE, SUBJECT);
        String separate = "select separate_subject('%s', '%s')".formatted(SUBJECT, JOINED);
        Database.execute(recorded("subjects-joined", SEPARATE));
        Database.execute(recorded("subject-separated", JOINED));

        for (String call : List.of(join, separate)) {
            assertThatThrownBy(() -> ask(call)).hasMessageContaining("when it is recorded who");
        }
        String elsewhere = join.replace(SEPARATE.toString(), UUID.randomUUID().toString());
        assertThatThrownBy(() -> ask(recorded("subjects-joined", SEPARATE) + ";" + elsewhere))
                .hasMessageContaining("when it is recorded who");
        for (String write : List.of(
                "insert into subject_alias (alias, subject_id, joined_at) values (uuidv7(), '" + SUBJECT + "', now())",
                "update subject_alias set subject_id = '" + SEPARATE + "'",
                "delete from subject_alias")) {
            assertThatThrownBy(() -> ask(write)).hasMessageContaining("permission denied");
        }
        assertThat(Database.value("select alias from subject_alias")).isEqualTo(JOINED);

        ask(recorded("subjects-joined", SEPARATE) + ";" + join);
        ask(recorded("subject-separated", JOINED) + ";" + separate);
        assertThat(Database.value("select alias from subject_alias")).isEqualTo(SEPARATE);
    }

    @Test
    void whatALookAskedAboutGoesWithItsDerivationAlone() throws SQLException {
        assertThatThrownBy(() -> ask("update look set identifiers = ''")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ask("delete from look")).hasMessageContaining("permission denied");

        ask("update look set derived_at = now()");
        assertThat(Database.count("select octet_length(identifiers) from look")).isZero();
        assertThatThrownBy(() -> ask("update look set derived_at = '2000-01-01'"))
                .hasMessageContaining("derived already");
    }

    @Test
    void theApplicationReadsAuditEventsForTheSystemAloneAndMakesNoTemporaryTable() throws SQLException {
        String list =
                "select count(*) from listed_audit_events('-infinity', 'infinity', null, null, null, null, null, null, null, 9)";
        Database.execute(recorded("subjects-joined", SEPARATE));
        for (String scope : List.of(
                "",
                "select set_config('app.scope', '', false);",
                "select set_config('app.subject', '%s', false);".formatted(SUBJECT))) {
            assertThat(counted(scope, list)).as(scope).isZero();
        }
        assertThat(counted("select set_config('app.scope', 'system', false);", list))
                .isEqualTo(1);

        assertThatThrownBy(() -> ask("select count(*) from audit_event")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> ask("create temporary table look (id uuid)"))
                .hasMessageContaining("permission denied");
    }

    private static String recorded(String decision, UUID other) {
        return """
                insert into audit_event (at, actor_kind, actor, action, subject_id, objects)
                values (now(), 'staff', 'x', '%s', '%s', '{%s}')""".formatted(decision, SUBJECT, other);
    }

    private static String scopeAfter(String scope, String call) throws SQLException {
        try (Connection application = application()) {
            application.setAutoCommit(false);
            try (var statement = application.createStatement()) {
                for (String event : RECORDED) {
                    statement.execute(event);
                }
                statement.execute("select set_config('app.scope', '" + scope + "', true)");
                statement.execute("select " + call);
                try (var rows = statement.executeQuery("select current_setting('app.scope')")) {
                    rows.next();
                    return Objects.requireNonNull(rows.getString(1));
                }
            } finally {
                application.rollback();
            }
        }
    }

    private static long counted(String declared, String sql) throws SQLException {
        try (Connection application = application();
                var statement = application.createStatement()) {
            if (!declared.isEmpty()) {
                statement.execute(declared);
            }
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void ask(String sql) throws SQLException {
        try (Connection application = application();
                var statement = application.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection application() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}

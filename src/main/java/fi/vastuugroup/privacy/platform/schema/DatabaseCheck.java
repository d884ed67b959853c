package fi.vastuugroup.privacy.platform.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * Says what is wrong with a database before the portal works in it: each line names the property, what was found and
 * what is right. Row-level security binds neither a superuser nor an owner, so that neither may be the application's role.
 */
final class DatabaseCheck {

    private static final int LEAST_VERSION = 180_000;

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String REACTIVE = "quarkus.datasource.reactive.url";
    private static final String SAME = "it must be the address of the same database as " + URL;
    private static final String ROLE = "quarkus.datasource.username";
    private static final String LESSER =
            "it must be a lesser role, privacy_app, as src/main/database/roles.sql makes it";

    private DatabaseCheck() {}

    /**
     * Finds what stops a start before the schema is touched.
     *
     * @param migrates whether the connection is the one that the schema is migrated by
     */
    static List<String> findings(DatabaseFacts facts, boolean migrates) {
        return Stream.of(
                        finding(
                                facts.version() < LEAST_VERSION,
                                URL + " leads to PostgreSQL " + version(facts) + "; it must be PostgreSQL 18 or later"),
                        finding(
                                !facts.exists(),
                                ROLE + " is " + facts.role() + ", a role that the database does not have; " + LESSER),
                        finding(
                                facts.superuser(),
                                ROLE + " is " + facts.role() + ", a superuser, whom no row-level security binds; "
                                        + LESSER),
                        finding(
                                facts.bypasses() && !facts.superuser(),
                                ROLE + " is " + facts.role() + ", which bypasses row-level security; " + LESSER),
                        finding(
                                facts.owns() && !facts.superuser(),
                                ROLE + " is " + facts.role()
                                        + ", which is the owner of the database or its tables, or a member of the owner; "
                                        + LESSER),
                        finding(
                                migrates && facts.connectedAs().equals(facts.role()),
                                "quarkus.flyway.username and quarkus.flyway.password: the schema would be migrated as "
                                        + facts.connectedAs() + ", the application's own role; it must be the owner's,"
                                        + " privacy_owner, or quarkus.flyway.migrate-at-start=false where another process"
                                        + " migrates"))
                .flatMap(List::stream)
                .toList();
    }

    /** Finds what stops a start when the schema is there. */
    static List<String> findingsOfSchema(DatabaseFacts facts) {
        return finding(
                facts.temporary(),
                ROLE + " is " + facts.role() + ", which may make temporary tables; as the owner of the database: revoke"
                        + " temporary on database … from public");
    }

    /** Finds that the two addresses lead to two databases. */
    static List<String> differing(String jdbc, String reactive) {
        return finding(
                !jdbc.equals(reactive),
                URL + " leads to " + jdbc + ", " + REACTIVE + " to " + reactive
                        + "; both must lead to the same database");
    }

    /**
     * Finds why the application would not reach its database.
     *
     * @param state the SQLSTATE by which the application's role was refused
     */
    static List<String> refused(String state, String role) {
        return switch (state) {
            case "28P01" ->
                List.of("quarkus.datasource.password is not that of " + role
                        + " in the database; it must be the one that the administrator gave the application's role");
            case "3D000" -> List.of(REACTIVE + " leads to a database that is not there; " + SAME);
            case "08001" -> List.of(REACTIVE + " leads to no PostgreSQL that can be reached; " + SAME);
            default -> List.of();
        };
    }

    /** @throws IllegalStateException with all findings, if there are any */
    static void require(List<String> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException("unsafe database:\n  " + String.join("\n  ", findings));
        }
    }

    private static List<String> finding(boolean found, String finding) {
        return found ? List.of(finding) : List.of();
    }

    private static String version(DatabaseFacts facts) {
        return facts.version() / 10_000 + "." + facts.version() % 10_000;
    }
}

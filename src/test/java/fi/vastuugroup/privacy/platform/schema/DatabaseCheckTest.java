package fi.vastuugroup.privacy.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/**
 * A database that does not bind the application, or is not the one that is meant, stops the start and says how to mend it.
 */
@QuarkusTest
class DatabaseCheckTest {

    private static final String OWNER = "privacy_owner";
    private static final String APPLICATION = "privacy_app";

    @Test
    void theDatabaseAsTheReadmeMakesItIsRight() {
        DatabaseFacts facts = facts(APPLICATION);

        assertThat(DatabaseCheck.findings(facts, true)).isEmpty();
        assertThat(DatabaseCheck.findingsOfSchema(facts)).isEmpty();
        assertThatCode(() -> guard(true, url().replaceFirst("^jdbc:", "")).customize(as(OWNER)))
                .doesNotThrowAnyException();
    }

    @Test
    void aSuperuserIsNoRoleOfTheApplication() {
        assertThat(DatabaseCheck.findings(facts("postgres"), true))
                .singleElement()
                .asString()
                .startsWith("quarkus.datasource.username is postgres, a superuser")
                .contains("privacy_app", "roles.sql");
    }

    @Test
    void norIsTheOwnerOrWhoMayBecomeIt() throws SQLException {
        assertThat(DatabaseCheck.findings(facts(OWNER), false))
                .singleElement()
                .asString()
                .startsWith("quarkus.datasource.username is privacy_owner, which is the owner");

        administer("create role privacy_member in role privacy_owner");
        try {
            assertThat(DatabaseCheck.findings(facts("privacy_member"), true))
                    .singleElement()
                    .asString()
                    .contains("a member of the owner");
        } finally {
            administer("drop role privacy_member");
        }
    }

    @Test
    void norIsWhoBypassesRowLevelSecurity() throws SQLException {
        administer("create role privacy_seer bypassrls");
        try {
            assertThat(DatabaseCheck.findings(facts("privacy_seer"), true))
                    .singleElement()
                    .asString()
                    .contains("bypasses row-level security");
        } finally {
            administer("drop role privacy_seer");
        }
    }

    @Test
    void aRoleThatIsNotThereIsSaid() {
        assertThat(DatabaseCheck.findings(facts("privacy_ap"), true))
                .singleElement()
                .asString()
                .contains("privacy_ap, a role that the database does not have");
    }

    @Test
    void aSchemaIsNotMigratedByTheApplicationsRole() {
        assertThatThrownBy(() -> guard(true, url().replaceFirst("^jdbc:", "")).customize(as(APPLICATION)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.flyway.username")
                .hasMessageContaining("quarkus.flyway.migrate-at-start=false");
        assertThatCode(() -> guard(false, url().replaceFirst("^jdbc:", "")).customize(as(APPLICATION)))
                .doesNotThrowAnyException();
    }

    @Test
    void anOlderPostgresIsSaidWithItsVersion() {
        DatabaseFacts debians = new DatabaseFacts(150_014, OWNER, APPLICATION, true, false, false, false, false);

        assertThat(DatabaseCheck.findings(debians, true))
                .containsExactly(
                        "quarkus.datasource.jdbc.url leads to PostgreSQL 15.14; it must be PostgreSQL 18 or later");
    }

    @Test
    void twoAddressesThatLeadToTwoDatabasesAreSaid() {
        String here = DatabaseReads.identity(as(OWNER)).orElseThrow();

        assertThat(DatabaseCheck.differing(
                        here, DatabaseReads.identity(as(APPLICATION)).orElseThrow()))
                .isEmpty();
        assertThat(DatabaseCheck.differing(
                        here, DatabaseReads.identity(elsewhere()).orElseThrow()))
                .singleElement()
                .asString()
                .contains(
                        "quarkus.datasource.jdbc.url leads to privacy_portal",
                        "quarkus.datasource.reactive.url to postgres");
    }

    @Test
    void temporaryTablesThatAreStillGrantedAreSaid() {
        assertThat(DatabaseCheck.findingsOfSchema(DatabaseReads.facts(elsewhere(), APPLICATION)))
                .singleElement()
                .asString()
                .contains("revoke temporary on database");
    }

    @Test
    void allFindingsAreSaidAtOnce() {
        assertThatThrownBy(() -> DatabaseCheck.require(List.of("a", "b"))).hasMessage("unsafe database:\n  a\n  b");
    }

    @Test
    void twoDatabasesStopTheStartBeforeTheSchemaIsTouched() {
        String other = url().replaceFirst("^jdbc:", "").replaceFirst("/[^/]*$", "/postgres");

        assertThatThrownBy(() -> guard(true, other).customize(as(OWNER)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.datasource.reactive.url to postgres");
        assertThatThrownBy(() -> guard(true, "postgresql://127.0.0.1:1/nowhere").customize(as(OWNER)))
                .hasMessageContaining("quarkus.datasource.reactive.url leads to no PostgreSQL that can be reached")
                .hasMessageContaining("the same database as quarkus.datasource.jdbc.url");
        assertThatThrownBy(() -> guard(true, other.replaceFirst("/postgres$", "/nowhere"))
                        .customize(as(OWNER)))
                .hasMessageContaining("quarkus.datasource.reactive.url leads to a database that is not there");
        assertThatCode(() -> guard(true, "postgresql:///privacy_portal?host=/run/postgresql")
                        .customize(as(OWNER)))
                .as(
                        "of an address that the driver of migrations may misread, the application's own client says so later")
                .doesNotThrowAnyException();
        assertThat(MigrationGuard.jdbc("vertx-reactive:postgresql://h:5432/d?sslmode=require"))
                .isEqualTo("jdbc:postgresql://h:5432/d");
    }

    @Test
    void aPasswordThatIsNotTheApplicationsIsSaid() {
        assertThat(DatabaseCheck.refused("28P01", APPLICATION))
                .singleElement()
                .asString()
                .startsWith("quarkus.datasource.password is not that of privacy_app");
        assertThat(DatabaseCheck.refused("28000", APPLICATION))
                .as("from where and how one may come, the application's own client may know better")
                .isEmpty();
    }

    private static MigrationGuard guard(boolean migrates, String reactive) {
        return new MigrationGuard(migrates, APPLICATION, Optional.of(APPLICATION), Optional.of(List.of(reactive)));
    }

    private static FluentConfiguration as(String role) {
        return Flyway.configure().dataSource(url(), role, role);
    }

    private static FluentConfiguration elsewhere() {
        return Flyway.configure().dataSource(url().replaceFirst("/[^/]*$", "/postgres"), "postgres", "postgres");
    }

    private static DatabaseFacts facts(String role) {
        return DatabaseReads.facts(as(OWNER), role);
    }

    private static void administer(String sql) throws SQLException {
        try (Connection administrator = DriverManager.getConnection(url(), "postgres", "postgres");
                var statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }
}

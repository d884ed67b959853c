package fi.vastuugroup.privacy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The local run knows data of an earlier version that it cannot carry on. */
class KeptSchemaTest {

    @Test
    void migrationsThatThisVersionDoesNotHaveAreNamed() throws SQLException {
        try (var database = EmbeddedDatabase.temporary()) {
            assertEquals(List.of(), database.unknownMigrations());

            var settings = database.settings();
            try (var connection = DriverManager.getConnection(
                            settings.get("quarkus.datasource.jdbc.url"),
                            settings.get("quarkus.flyway.username"),
                            settings.get("quarkus.flyway.password"));
                    var statement = connection.createStatement()) {
                statement.execute("""
                        create table flyway_schema_history (installed_rank int, type text, script text);
                        insert into flyway_schema_history values
                            (1, 'SQL', 'V1__platform.sql'), (2, 'SQL', 'V99__gone.sql'), (3, 'SQL', 'R__functions.sql'),
                            (4, 'SQL', 'db/migration/V2__audit.sql'), (5, 'SQL', 'db/migration/V98__gone.sql')""");
            }

            assertEquals(List.of("V99__gone.sql", "V98__gone.sql"), database.unknownMigrations());
        }
    }
}

package fi.vastuugroup.privacy.platform.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A replica starts on the schema of its version alone, which it sees as the application's role. */
@QuarkusTest
class SchemaGateTest {

    private static Flyway asTheApplication(String schema) {
        return asTheApplication(
                schema, ConfigProvider.getConfig().getValue("privacy.retention.access-log-period", String.class));
    }

    private static Flyway asTheApplication(String schema, String period) {
        Config config = ConfigProvider.getConfig();
        String role = config.getValue("quarkus.datasource.username", String.class);
        return Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        role,
                        config.getValue("quarkus.datasource.password", String.class))
                .placeholders(Map.of(
                        "applicationRole",
                        role,
                        "accessLogPeriod",
                        period,
                        "consentsRule",
                        config.getValue("privacy.retention.rules.consents", String.class)))
                .schemas(schema)
                .load();
    }

    @Test
    void theSchemaThatItsMigrationsMadeLetsAReplicaStart() throws InterruptedException {
        SchemaGate.await(asTheApplication("public"), Duration.ZERO);
    }

    @Test
    void aShorterPeriodThanTheOwnersStopsTheStart() {
        assertThatThrownBy(() -> SchemaGate.await(asTheApplication("public", "P1M"), Duration.ofMillis(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the database's schema is not that of this version (functions)")
                .hasMessageContaining("privacy.retention.access-log-period");
    }

    @Test
    void aSchemaThatNobodyMigratedStopsTheStartAndSaysWhatToDo() {
        assertThatThrownBy(() -> SchemaGate.await(asTheApplication("elsewhere"), Duration.ofMillis(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the database's schema is not that of this version")
                .hasMessageContaining("quarkus.init-and-exit");
    }
}

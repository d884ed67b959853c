package fi.vastuugroup.privacy.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Production migrates as nobody but the owner who is named. */
class OwnerCheckTest {

    private static final String MIGRATES = "quarkus.flyway.migrate-at-start";
    private static final String OWNER = "quarkus.flyway.username";

    @Test
    void whoMigratesIsNamed() {
        assertThat(findings(Map.of(MIGRATES, "true")))
                .singleElement()
                .asString()
                .startsWith(OWNER + " must be set");
        assertThat(findings(Map.of(MIGRATES, "true", OWNER, "privacy_owner"))).isEmpty();
    }

    @Test
    void whoDoesNotMigrateNeedsNoOwner() {
        assertThat(findings(Map.of(MIGRATES, "false"))).isEmpty();
    }

    private static List<String> findings(Map<String, String> settings) {
        return new OwnerCheck().findings(TestConfig.of(settings)).toList();
    }
}

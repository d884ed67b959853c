package fi.vastuugroup.privacy.platform.shedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.contract.ContractDocument;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each operation of the contract is in the lane of those who call it: a new one is in none until it is said here why. */
class LaneTest {

    /** They stream their bodies. */
    private static final Set<String> STREAMS = Set.of(
            "/api/v1/prohibition-checks/bulk",
            "/api/v1/register-batches",
            "/api/v1/call-recordings/{externalId}/audio");

    /** What they answer is in memory, or is the page itself and asks no database. */
    private static final Set<String> FROM_MEMORY = Set.of(
            "/",
            "/api/v1/consent-wordings",
            "/api/v1/mailing-lists",
            "/api/v1/privacy-notice",
            "/api/v1/privacy-notice/versions",
            "/api/v1/session",
            "/api/v1/signing-keys",
            "/api/v1/staff/session",
            "/api/v1/vocabulary",
            "/login",
            "/logout",
            "/my/{path}",
            "/requests/{id}",
            "/staff/login",
            "/staff/logout",
            "/staff/{path}");

    private static final Map<String, Lane> BY_TOKEN =
            Map.of("customersToken", Lane.PERSONS, "staffToken", Lane.PERSONS, "machinesToken", Lane.MACHINES);

    @Test
    void eachOperationIsInTheLaneOfItsCallers() {
        Map<String, Optional<Lane>> expected = new TreeMap<>();
        Map<String, Optional<Lane>> lanes = new TreeMap<>();
        ContractDocument.PUBLISHED.tree().path("paths").properties().stream()
                .filter(path -> !FROM_MEMORY.contains(path.getKey()))
                .forEach(path -> {
                    lanes.put(path.getKey(), Lane.of(path.getKey()));
                    expected.put(
                            path.getKey(),
                            STREAMS.contains(path.getKey()) ? Optional.empty() : Optional.of(lane(path.getValue())));
                });

        assertEquals(expected, lanes);
        assertThat(lanes).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/",
                "/docs/",
                "/page/assets/a.js",
                "/openapi",
                "/api/v2/me",
                "/my/data"
            })
    void whatIsServedBesideTheApiIsInNone(String path) {
        assertThat(Lane.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me;a=b", "/api/v1/me;a/data", "/api/v1/me/", "/api/v1/me/none-such"})
    void whatLeadsToItsOperationIsInItsLane(String path) {
        assertThat(Lane.of(path)).contains(Lane.PERSONS);
    }

    private static Lane lane(JsonNode path) {
        return path.valueStream()
                .flatMap(operation -> operation.path("security").valueStream())
                .flatMap(JsonNode::propertyStream)
                .map(Map.Entry::getKey)
                .filter(BY_TOKEN::containsKey)
                .map(BY_TOKEN::get)
                .findFirst()
                .orElse(Lane.LINKS);
    }
}

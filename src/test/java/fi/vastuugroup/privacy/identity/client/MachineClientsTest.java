package fi.vastuugroup.privacy.identity.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.testing.TestConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A configuration of machines that would blur who somebody is does not start, and the message names the property. */
class MachineClientsTest {

    private static final Map<String, String> SOUND = Map.of(
            "privacy.sources.crm.client-id", "crm",
            "privacy.sources.crm.categories", "*",
            "privacy.partners.nordic-media.client-id", "nordic-media");

    @Test
    void sourceSystemsAndPartnersAreKnownByTheirClients() {
        MachineClients clients = clients(Map.of());

        assertEquals(Set.of("crm"), clients.sourceIds());
        assertEquals(
                new Principal.Partner("nordic-media", false),
                clients.principalOf("nordic-media").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"privacy.sources.portal, speaks for the person", "privacy.partners.controller, passes for the company"})
    void aNameThatThePortalKeepsForItselfIsRefused(String property, String why) {
        var refused = assertThrows(
                IllegalStateException.class,
                () -> clients(Map.of(property + ".client-id", "stranger", property + ".categories", "*")),
                why);

        assertTrue(String.valueOf(refused.getMessage()).startsWith(property));
    }

    @Test
    void aClientIsOneMachineOnly() {
        assertThrows(
                IllegalStateException.class, () -> clients(Map.of("privacy.partners.acme-events.client-id", "crm")));
    }

    private static MachineClients clients(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.putAll(changes);
        var config = TestConfig.builder(settings)
                .withMapping(SourceSystems.class)
                .withMapping(Partners.class)
                .withMappingIgnore("privacy.**")
                .build();
        return new MachineClients(
                config.getConfigMapping(SourceSystems.class), config.getConfigMapping(Partners.class));
    }
}

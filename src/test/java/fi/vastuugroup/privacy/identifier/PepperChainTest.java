package fi.vastuugroup.privacy.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.testing.TestConfig;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** A new pepper wraps the old value, and every value leads to the same hash. */
class PepperChainTest {

    private static final String FIRST = "the-first-pepper-qwertyuiop-asdfghjkl";
    private static final String SECOND = "the-second-pepper-zxcvbnm-poiuytrewq";
    private static final String THIRD = "the-third-pepper-lkjhgfdsa-mnbvcxz";
    private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.UTF_8);

    private static PepperChain chain(String pepper, int version, Map<Integer, String> others, boolean rotating) {
        return new PepperChain(new TestPepper(pepper, (short) version, others, rotating));
    }

    private static final PepperChain BEFORE = chain(FIRST, 1, Map.of(), false);
    private static final PepperChain KNOWN = chain(FIRST, 1, Map.of(2, SECOND), true);
    private static final PepperChain WRITTEN = chain(SECOND, 2, Map.of(1, FIRST), true);
    private static final PepperChain AFTER = chain(SECOND, 2, Map.of(1, FIRST), false);

    private static Buffer hmac(String key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Buffer.buffer(mac.doFinal(message));
    }

    @Test
    void eachVersionIsTheOneBeforeUnderANewKey() throws GeneralSecurityException {
        Buffer one = hmac(FIRST, MESSAGE);
        Buffer two = hmac(SECOND, one.getBytes());

        assertEquals(one, BEFORE.hash(MESSAGE).value());
        assertEquals(two, AFTER.hash(MESSAGE).value());
        assertEquals(
                hmac(THIRD, two.getBytes()),
                chain(THIRD, 3, Map.of(1, FIRST, 2, SECOND), false)
                        .hash(MESSAGE)
                        .value());
    }

    @Test
    void bothNeighboursAreMatchedWhileItIsRotatedAndOneOtherwise() {
        IdentifierHash known = KNOWN.hash(MESSAGE);
        IdentifierHash written = WRITTEN.hash(MESSAGE);

        assertEquals(known.value(), written.older());
        assertEquals(known.newer(), written.value());
        assertEquals(known.earliest(), written.earliest());
        assertEquals(
                Set.copyOf(known.forms().toList()), Set.copyOf(written.forms().toList()));
        assertEquals(1, BEFORE.hash(MESSAGE).forms().count());
        assertEquals(1, AFTER.hash(MESSAGE).forms().count());
        assertFalse(chain(SECOND, 2, Map.of(1, FIRST, 3, THIRD), false).rotating());
    }

    @Test
    void aStoredValueOfAnyVersionLeadsToTheSameHash() {
        Buffer one = BEFORE.hash(MESSAGE).value();
        Buffer two = AFTER.hash(MESSAGE).value();

        assertEquals(WRITTEN.hash(MESSAGE), WRITTEN.stored(one, 1, null));
        assertEquals(WRITTEN.hash(MESSAGE), WRITTEN.stored(two, 2, one));
        assertEquals(one, WRITTEN.stored(two, 2, one).older());
        assertEquals(KNOWN.hash(MESSAGE), KNOWN.stored(one, 1, null));
        assertEquals(KNOWN.hash(MESSAGE), KNOWN.stored(two, 2, one));
        assertEquals(AFTER.hash(MESSAGE), AFTER.stored(one, 1, null));
        assertEquals(AFTER.hash(MESSAGE), AFTER.stored(two, 2, one));
        assertNull(WRITTEN.stored(two, 2, null).older());
    }

    @Test
    void aValueOfALaterVersionThanIsWrittenIsRefusedWithThePropertysName() {
        Buffer two = AFTER.hash(MESSAGE).value();

        for (PepperChain earlier : List.of(BEFORE, KNOWN)) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> earlier.stored(two, 2, null));
            assertTrue(String.valueOf(refused.getMessage()).contains("privacy.pepper-version"));
        }
    }

    @Test
    void aMissingPepperIsNamedAndNeverShown() {
        IllegalStateException missing =
                assertThrows(IllegalStateException.class, () -> chain(THIRD, 3, Map.of(1, FIRST), false));

        String message = String.valueOf(missing.getMessage());
        assertTrue(message.contains("privacy.peppers.2"));
        assertFalse(message.contains(FIRST) || message.contains(THIRD));
        assertFalse(WRITTEN.wrap().toString().contains("Buffer"));
    }

    @Test
    void theStartInProductionNamesWhatIsMissingOrUnsafe() {
        assertEquals(List.of(), findings(Map.of("privacy.pepper", FIRST)));
        assertEquals(
                List.of("privacy.peppers.1 must be a secret of at least 32 characters"),
                findings(Map.of("privacy.pepper", SECOND, "privacy.pepper-version", "2")));
        assertEquals(
                1,
                findings(Map.of("privacy.pepper", FIRST, "privacy.pepper-rotating", "true"))
                        .size());
        assertEquals(
                1,
                findings(Map.of("privacy.pepper", FIRST, "privacy.peppers.2", "short"))
                        .size());
        assertNotEquals(
                List.of(), findings(Map.of("privacy.pepper", FIRST, "privacy.peppers.2", "changeme".repeat(5))));
    }

    @Test
    void theOtherPeppersCanComeFromTheEnvironment() {
        PepperSettings settings = TestConfig.builder(
                        Map.of(
                                "PRIVACY_PEPPER", FIRST,
                                "PRIVACY_PEPPERS_2", SECOND,
                                "PRIVACY_PEPPER_ROTATING", "true"),
                        Map.of())
                .withMapping(PepperSettings.class)
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(PepperSettings.class);

        assertEquals(Map.of(2, SECOND), settings.peppers());
        assertTrue(new PepperChain(settings).rotating());
    }

    private static List<String> findings(Map<String, String> settings) {
        return new PepperCheck().findings(TestConfig.of(settings)).toList();
    }
}

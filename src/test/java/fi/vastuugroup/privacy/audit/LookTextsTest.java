package fi.vastuugroup.privacy.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A subject reads who looked and why in their own language. */
class LookTextsTest {

    private final LookTexts texts = new LookTexts();

    @ParameterizedTest
    @EnumSource
    void everyPurposeAndRoleHasWords(Language language) {
        for (LookPurpose purpose : LookPurpose.values()) {
            assertNotNull(texts.purpose(purpose.slug(), language), purpose.slug());
        }
        assertNotNull(texts.role(Roles.DATA_PROTECTION_OFFICER, language));
        assertNotNull(texts.role(Roles.CUSTOMER_SERVICE, language));
        assertNull(texts.purpose("of-another-day", language));
    }

    @ParameterizedTest
    @EnumSource
    void theLanguagesSayTheSame(Language language) {
        Texts bundle = Texts.load("looks");

        assertEquals(bundle.keys(Language.FI), bundle.keys(language));
    }

    @Test
    void whoHasBothRolesLooksAsOfficer() {
        var both = new Principal.Staff("s-1", Set.of(Roles.CUSTOMER_SERVICE, Roles.DATA_PROTECTION_OFFICER), "Turku");

        assertEquals(new Viewer("staff", "s-1", Roles.DATA_PROTECTION_OFFICER, "Turku"), Viewer.staff(both));
    }
}

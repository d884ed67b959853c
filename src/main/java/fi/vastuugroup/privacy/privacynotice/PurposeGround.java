package fi.vastuugroup.privacy.privacynotice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which legal basis carries which purpose of a category (GDPR Art. 13(1)(c)-(d)). */
@Schema(
        name = "PurposeGround",
        description = "A purpose of a category with the legal basis that carries it.",
        requiredProperties = {"purpose", "legalBases"})
public record PurposeGround(
        Purpose purpose,

        @Schema(description = "More than one where it depends on whether the person is the customer themself.")
        List<LegalBasis> legalBases,

        @Schema(
                description = "Where one of them is `legitimate-interest`: which interest it is, in words.",
                examples = "Our interest in marketing and selling our services.")
        @Nullable String legitimateInterest) {}

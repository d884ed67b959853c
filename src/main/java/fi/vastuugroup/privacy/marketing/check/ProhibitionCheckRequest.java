package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The checks that a partner asks for. {@link ProhibitionChecks} validates them, for it must look at every identifier
 * anyway; hence nothing here is required of Java.
 */
@Schema(name = "ProhibitionCheckRequest", requiredProperties = "checks")
record ProhibitionCheckRequest(
        @Schema(minItems = 1, maxItems = ProhibitionCheckRequest.MOST) @Nullable List<@Nullable Check> checks) {

    static final int MOST = 1_000;

    /** A check of one identifier, on one channel and in one scope. */
    @Schema(
            name = "ProhibitionCheck",
            requiredProperties = {"identifierType", "identifier", "channel", "scope"})
    record Check(
            @Nullable CheckIdentifierType identifierType,

            @Schema(description = """
                            An e-mail address, a phone number (Finnish unless it names a country), SHA-256 of the
                            normal form of either, in hexadecimal, or a reference; without control characters. Normal form of an e-mail
                            address: Unicode NFC, without White_Space and format characters (Cf) at its ends, its local
                            part lower-cased, its domain in ASCII by UTS #46 non-transitional. Normal form of a phone
                            number: E.164, without extension; a number that is possible, that is of a length that its
                            country has. Digits, spaces, hyphens, dots and brackets around a prefix are read, `tel:` before
                            them, `ext`, `x` or `;ext=` with an extension behind; with other letters, a second number or
                            decimals (`.0`) there is none.""", maxLength = IdentifierType.LONGEST, examples = "aino.virtanen@example.fi")
            @Nullable String identifier,

            @Nullable Channel channel,
            @Nullable Scope scope,

            @Schema(
                    description = YourReference.DESCRIPTION
                            + " No control characters. It is no part of a receipt of `checkProhibitions`.",
                    maxLength = YourReference.LONGEST,
                    examples = "customer-4711")
            @Nullable String yourReference) {

        /** Leaves the identifier and the sender's reference out of logs. */
        @Override
        public String toString() {
            return "Check[" + channel + " " + scope + "]";
        }
    }
}

package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identifier.PhoneNumber;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Invisible;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.view.EditableFields;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch of contact details, for the contract, and the rules by which it becomes a {@link Correction}.
 *
 * @param phone a phone number, stored as E.164; null removes it
 * @param email the login's own verified address
 * @param language the language of messages; null removes it
 */
record ContactDetailsPatch(
        @Schema(nullable = true, maxLength = 40, examples = "+358401234567") @Nullable String phone,

        @Schema(maxLength = 254) @Nullable String email,

        @Schema(
                nullable = true,
                enumeration = {"fi", "sv", "en"})
        @Nullable String language,

        @Schema(description = "Needs a request.") @Nullable String givenName,
        @Schema(description = "Needs a request.") @Nullable String familyName,
        @Schema(description = "Needs a request.") @Nullable String title) {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    /** The fields that change only by a request. */
    private static final List<String> BY_REQUEST = List.of("givenName", "familyName", "title");

    /**
     * @throws ProblemException as {@link MergePatch#read}; {@code correction-needs-request} also for an address that is
     *     not the login's own verified one
     */
    static Correction read(JsonNode patch, Principal.Customer login) {
        Correction correction = MergePatch.read(
                patch, EditableFields.CONTACT_DETAILS, BY_REQUEST, (field, value) -> stored(login, field, value));
        if (correction.removes("email")) {
            throw needsRequest();
        }
        return correction;
    }

    private static @Nullable String stored(Principal.Customer login, String field, String value) {
        switch (field) {
            case "phone":
                return PhoneNumber.normalForm(value).orElse(null);
            case "language":
                return LANGUAGES.contains(value) ? value : null;
            default:
                return verified(login, value);
        }
    }

    /** Accepts only the login's own address, which the issuer has verified; any other one would identify nobody. */
    private static String verified(Principal.Customer login, String value) {
        String own = login.email();
        if (own != null && login.emailVerified() && EmailAddress.parse(own).equals(EmailAddress.parse(value))) {
            return Invisible.trimmed(own);
        }
        throw needsRequest();
    }

    private static ProblemException needsRequest() {
        return new ProblemException(
                ProblemType.CORRECTION_NEEDS_REQUEST,
                "only the login's own verified e-mail address can be taken over without a request");
    }
}

package fi.vastuugroup.privacy.register.me;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch of contact details, for the contract; {@link MergePatch} reads it.
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

    /** What takes a request. */
    static final List<String> BY_REQUEST = List.of("givenName", "familyName", "title");
}

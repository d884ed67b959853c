package fi.vastuugroup.privacy.register.me;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch of a contact role, for the contract; {@link MergePatch} reads it.
 *
 * @param title the person's title; null removes it
 * @param workPhone a phone number, stored as E.164; null removes it
 */
record ContactRolePatch(
        @Schema(nullable = true, maxLength = 100) @Nullable String title,

        @Schema(nullable = true, maxLength = 40, examples = "+358401234567") @Nullable String workPhone,

        @Schema(description = "Needs a request.") @Nullable Object organisation,
        @Schema(description = "Needs a request.") @Nullable String workEmail,
        @Schema(description = "Needs a request.") @Nullable String from,
        @Schema(description = "Needs a request.") @Nullable String until) {

    /** What takes a request. */
    static final List<String> BY_REQUEST = List.of("organisation", "workEmail", "from", "until", "serviceHistoryUntil");
}

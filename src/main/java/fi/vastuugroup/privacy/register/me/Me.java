package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.platform.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom a login is tied to, and what they have open.
 *
 * @param linked whether the login is tied to a data subject
 * @param givenName the given name, where contact details are held and shown
 * @param familyName the family name
 * @param displayName both as the person's language writes them: in Chinese, Korean and Japanese the family's first
 * @param language in which the person is spoken to
 * @param contactRoles the person's roles at organisations
 * @param openRequests how many requests are open
 * @param unreadMessages how many messages of staff the person has not marked as read
 * @param message what an untied login is told, in the language of the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"linked", "language", "contactRoles", "openRequests", "unreadMessages"})
record Me(
        @Schema(description = "Whether the login is tied to a data subject.")
        boolean linked,

        @Schema(description = "The given name, where contact details are held and not withheld.", examples = "Liisa")
        @Nullable String givenName,

        @Schema(
                description = "The family name, where contact details are held and not withheld.",
                examples = "Virtanen")
        @Nullable String familyName,

        @Schema(
                description =
                        "The whole name as it is written and read: the given name first, or, of names in Chinese, Japanese"
                                + " or Korean characters, the family name first and without a space. Show this one.",
                examples = "Liisa Virtanen")
        @Nullable String displayName,

        @Schema(
                description = "In which language the person is written to, and answered where no language is asked for:"
                        + " `GET /me/preferences`.")
        Language language,

        @Schema(description = "The person's roles at organisations.")
        List<Role> contactRoles,

        @Schema(description = "How many of the person's requests are open: `GET /me/requests`.", minimum = "0")
        long openRequests,

        @Schema(
                description =
                        "How many messages of staff the person has not marked as read with `putMyRequestReadMark`, of"
                                + " closed requests too.",
                minimum = "0")
        long unreadMessages,

        @Schema(description = "What a login that is tied to nobody is told, in the language of the answer.") @Nullable String message) {

    /**
     * A role at an organisation.
     *
     * @param from the first day, a date in Helsinki
     * @param until the last day; absent while the role goes on
     * @param etag what `If-Match` takes to correct the role
     */
    @Schema(
            name = "ContactRoleSummary",
            requiredProperties = {"id", "organisation", "from", "etag"})
    record Role(
            UUID id,
            String organisation,
            @Nullable String title,
            LocalDate from,
            @Nullable LocalDate until,
            String etag) {}
}

package fi.vastuugroup.privacy.marketing.consent;

import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix.RecordedBy;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Consent.Matter;
import fi.vastuugroup.privacy.register.category.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consent as the person sees it: as it stands, with its evidence. */
@Schema(
        name = "ConsentState",
        requiredProperties = {
            "id",
            "marketer",
            "marketerName",
            "purpose",
            "wordingVersion",
            "givenAt",
            "inForce",
            "recordedBy",
            "history",
            "allowedActions"
        })
public record ConsentView(
        UUID id,

        @Schema(description = "Whom it is for: `controller`, or a partner.", examples = "nordic-media")
        String marketer,

        @Schema(description = "What people call it.", examples = "Nordic Media Oy")
        String marketerName,

        Consent.Purpose purpose,

        @Schema(description = "Of a consent to marketing.") @Nullable Channel channel,

        @Schema(description = "Of a consent to marketing.") @Nullable Scope scope,

        String wordingVersion,

        @Schema(
                description =
                        "What was agreed to, in the language of the answer, in the words of that version however old; absent"
                                + " where the words are a source system's own.")
        @Nullable String wording,

        Instant givenAt,
        @Nullable Instant withdrawnAt,

        @Schema(
                description =
                        "Whether it permits anything now; not once it is withdrawn or a later prohibition ended it.")
        boolean inForce,

        RecordedBy recordedBy,

        @Schema(
                description =
                        "What is recorded of this consent here, oldest first; entries go three years after a withdrawal.")
        List<Event> history,

        @Schema(description = "What the person may do: to withdraw it while it is given.")
        List<AllowedAction> allowedActions) {

    /** Answers the consent as it is copied, where nobody does anything with it. */
    ConsentView copied() {
        return new ConsentView(
                id,
                marketer,
                marketerName,
                purpose,
                channel,
                scope,
                wordingVersion,
                wording,
                givenAt,
                withdrawnAt,
                inForce,
                recordedBy,
                history,
                List.of());
    }

    boolean isAbout(Matter matter) {
        return matter.equals(new Matter(marketer, purpose, channel, scope));
    }

    /** The person's consents. */
    @Schema(name = "Consents", requiredProperties = "items")
    record Consents(List<ConsentView> items) {}

    /** An entry of the log. */
    @Schema(
            name = "ConsentEvent",
            requiredProperties = {"event", "at", "how", "wordingVersion"})
    public record Event(ConsentEntry.Event event, Instant at, ConsentEntry.How how, String wordingVersion) {

        static Event of(ConsentEntry entry) {
            return new Event(entry.event(), entry.at(), entry.how(), entry.wording());
        }
    }

    /** A consent to give. */
    @Schema(
            name = "NewConsent",
            requiredProperties = {"marketer", "wordingVersion"})
    record Given(
            @NotBlank @Size(max = 100) @Schema(description = "`controller`, or a partner by its name in checks.", examples = "nordic-media")
            String marketer,

            @Schema(description = "Absent: `marketing`. `web-analytics` is for the `controller`.")
            Consent.@Nullable Purpose purpose,

            @Schema(description = "Required for marketing, and for nothing else.") @Nullable Channel channel,

            @Schema(description = "Required for marketing, and for nothing else.") @Nullable Scope scope,

            @NotBlank @Size(max = 50) @Schema(description = "The version of the wording that was shown.", examples = "2026-11")
            String wordingVersion) {

        Matter matter() {
            return new Matter(marketer, Objects.requireNonNullElse(purpose, Consent.Purpose.MARKETING), channel, scope);
        }

        /** What is wrong with the fields that do not go with the purpose. */
        List<FieldError> misfits() {
            return matter().misfits().stream()
                    .map(field -> new FieldError(
                            "/" + field,
                            field.equals("marketer")
                                    ? "is the controller, for web analytics"
                                    : "goes with marketing, and only with it"))
                    .toList();
        }
    }
}

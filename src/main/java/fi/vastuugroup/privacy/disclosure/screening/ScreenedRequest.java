package fi.vastuugroup.privacy.disclosure.screening;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.marketing.check.IdentifierType;
import fi.vastuugroup.privacy.register.category.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom an export job is about to disclose to a partner. */
@Schema(
        name = "ScreenedDisclosure",
        requiredProperties = {"recipient", "purpose", "fields", "channels", "persons"})
record ScreenedRequest(
        @Schema(description = "The recipient's id; a partner.", examples = "acme-events") @NotBlank @Size(max = 63) String recipient,

        @Schema(description = "What for, as the data subjects read it.") @NotBlank @Size(max = 200) String purpose,

        @Schema(
                description = DisclosedFields.DESCRIPTION
                        + " A partner gets contact data only. Somebody who has prohibited what"
                        + " an address or a number can be used for is not disclosed with it, whatever the `channels`.")
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 60) String> fields,

        @Schema(description = "On which channels it is going to market; all of them must be permitted.")
        @NotEmpty @Size(max = 6) List<@NotNull Channel> channels,

        @NotEmpty @Size(max = 1000) List<@NotNull @Valid Person> persons) {

    /** The identifier by which a person is named. */
    @Schema(
            name = "NamedPerson",
            requiredProperties = {"identifierType", "identifier"})
    record Person(
            @NotNull IdentifierType identifierType,

            @Schema(
                    description = "As in a prohibition check: plain, or SHA-256 of the normal form in hexadecimal.",
                    examples = "aino.virtanen@example.fi")
            @NotBlank @Size(max = 254) @Nullable String identifier) {

        /** Leaves the identifier out of logs. */
        @Override
        public String toString() {
            return "Person[" + identifierType + "]";
        }
    }

    /** The channels that the disclosed addresses and numbers open, where the request names none of the same field. */
    Set<Channel> channelsOfFields() {
        return fields.stream()
                .map(DisclosedFields::channels)
                .filter(opened -> channels.stream().noneMatch(opened::contains))
                .flatMap(Set::stream)
                .collect(toUnmodifiableSet());
    }

    /** Leaves the identifiers out of logs. */
    @Override
    public String toString() {
        return "ScreenedRequest[" + recipient + "]";
    }
}

package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.marketing.check.IdentifierType;
import fi.vastuugroup.privacy.marketing.link.MessageReference;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.time.PlausibleDate;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner's report of an objection that a person made to it. */
@Schema(
        name = "ObjectionReport",
        requiredProperties = {"identifierType", "identifier", "receivedAt"})
record ObjectionReport(
        @NotNull IdentifierType identifierType,

        @NotBlank @Size(max = IdentifierType.LONGEST) @Schema(
                description = "As in a check: plain, or SHA-256 of the normal form.",
                examples = "aino.virtanen@example.fi")
        String identifier,

        @Size(max = 6) @Schema(description = "Where the person wants no marketing; all channels without it, or with none.")
        @Nullable List<@NotNull Channel> channels,

        @Size(max = 4) @Schema(description = """
                        What the person objects to; `direct-marketing` without it, or with none, which covers newsletters
                        and invitations, profiling and disclosure for it.""") @Nullable List<@NotNull Scope> scopes,

        @NotNull @PlausibleDate @Schema(description = "When the person said so; not in the future.")
        Instant receivedAt,

        @Pattern(regexp = MessageReference.PATTERN) @Schema(description = "Your own opaque reference: nothing that says who the person is.")
        @Nullable String reference) {

    /** The cells that the objection prohibits. */
    List<ChannelScope> cells() {
        List<Channel> where = channels == null || channels.isEmpty() ? Arrays.asList(Channel.values()) : channels;
        List<Scope> what = scopes == null || scopes.isEmpty() ? List.of(Scope.DIRECT_MARKETING) : scopes;
        return where.stream()
                .distinct()
                .flatMap(channel -> what.stream().distinct().map(scope -> new ChannelScope(channel, scope)))
                .toList();
    }

    /** Leaves the identifier out of logs. */
    @Override
    public String toString() {
        return "ObjectionReport[" + identifierType + "]";
    }

    /** The answer to a report: it is recorded and in force. */
    @Schema(
            name = "RecordedObjection",
            requiredProperties = {"id", "recordedAt"})
    record Recorded(
            UUID id,

            @Schema(description = "Since when every check of the identifier says prohibited.")
            Instant recordedAt) {}
}

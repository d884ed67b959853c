package fi.vastuugroup.privacy.disclosure.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The events after a partner's cursor.
 *
 * @param nextCursor where to go on, also from the last event
 */
@Schema(
        name = "ProhibitionChanges",
        requiredProperties = {"items", "nextCursor", "more"})
record ChangesView(
        @Schema(description = "In the order in which they are to be applied.")
        List<Event> items,

        @Schema(description = "Keep it: `cursor` of the next request, now or later.")
        String nextCursor,

        @Schema(description = "Whether there is more already.")
        boolean more) {

    /** Something changed about a person who was disclosed to the partner. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ProhibitionChange",
            requiredProperties = {"reference", "sha256", "type", "changedAt"})
    record Event(
            @Schema(description = "The name that came with the disclosure.", examples = "D-7kq3m9xd2c4r8t5v0wza")
            String reference,

            @Schema(
                    description =
                            "SHA-256 of the normal form of each address and number in the disclosed fields, in hexadecimal: "
                                    + "those that are held, and former ones as long as the person is known by them for "
                                    + "objections. None after an erasure: the reference always stands.")
            List<String> sha256,

            Change type,
            Instant changedAt,

            @Schema(
                    description =
                            "With a prohibition: the channels and scopes on which you may not go on with this person."
                                    + " Absent with the others.")
            @Nullable List<ProhibitedUse> prohibited) {}

    /** A channel and a scope on which a partner may not go on. */
    @Schema(
            name = "ProhibitedUse",
            description = "A channel and a scope on which you may not go on.",
            requiredProperties = {"channel", "scope"})
    record ProhibitedUse(Channel channel, Scope scope) {

        static ProhibitedUse of(ChannelScope cell) {
            return new ProhibitedUse(cell.channel(), cell.scope());
        }
    }
}

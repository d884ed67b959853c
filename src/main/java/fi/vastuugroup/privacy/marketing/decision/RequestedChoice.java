package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A choice that a person asks for, on one channel and in one scope. */
@Schema(
        description = "What the person chooses for one channel and scope.",
        requiredProperties = {"channel", "scope", "state"})
public record RequestedChoice(
        @NotNull Channel channel,
        @NotNull Scope scope,
        @NotNull State state,

        @Size(min = 1, max = 50) @Schema(description = "For `consented`, and then required: the version of the wording that was agreed to.")
        @Nullable String wordingVersion) {

    /** Asks that nothing of the cells is done any more. */
    public static List<RequestedChoice> prohibitions(List<ChannelScope> cells) {
        return cells.stream()
                .map(cell -> new RequestedChoice(cell.channel(), cell.scope(), State.PROHIBITED, null))
                .toList();
    }

    public ChannelScope cell() {
        return new ChannelScope(channel, scope);
    }
}

package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

    public ChannelScope cell() {
        return new ChannelScope(channel, scope);
    }
}

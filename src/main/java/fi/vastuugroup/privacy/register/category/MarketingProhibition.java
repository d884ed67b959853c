package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A prohibition or permission for one channel and scope (notice §4, Art. 21(2)). */
@Schema(
        requiredProperties = {"category", "channel", "scope", "state", "recordedAt"},
        properties = @SchemaProperty(name = "category", enumeration = "marketing-prohibitions"))
public record MarketingProhibition(
        @NotNull Channel channel,
        @NotNull Scope scope,
        @NotNull State state,
        @NotNull @NotAhead Instant recordedAt) implements Content {

    /** The three states of a choice: prohibited, no choice, consented. */
    public enum State implements Slug {
        PROHIBITED,
        NO_CHOICE,
        CONSENTED
    }

    @Override
    public Category category() {
        return Category.MARKETING_PROHIBITIONS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(List.of(channel, scope), state);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(recordedAt);
    }

    @Override
    public @Nullable LocalDate endedOn() {
        return state == State.PROHIBITED ? null : Helsinki.dateOf(recordedAt);
    }
}

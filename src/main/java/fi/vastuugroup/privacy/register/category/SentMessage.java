package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A customer or marketing message sent to the person, and whether it was opened. */
@Schema(
        requiredProperties = {"category", "channel", "kind", "title", "sentAt"},
        properties = @SchemaProperty(name = "category", enumeration = "sent-messages"))
public record SentMessage(
        @NotNull Channel channel,
        @NotNull MessageKind kind,
        @NotBlank @Size(max = 500) String title,
        @NotNull @NotAhead Instant sentAt,

        @Schema(
                description =
                        "Whether it was opened: `false` where it is known that it was not, absent where that is not "
                                + "known. With `openedAt` it was.")
        @Nullable Boolean opened,

        @NotAhead @Nullable Instant openedAt)
        implements Content {

    /** Whether a message served the customer relationship or marketing. */
    public enum MessageKind implements Slug {
        CUSTOMER,
        MARKETING
    }

    @Override
    public Category category() {
        return Category.SENT_MESSAGES;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(title);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(sentAt);
    }

    @Override
    public List<Span> spans() {
        return List.of(Span.of("openedAt", sentAt, openedAt));
    }

    @Override
    public @Nullable String misfit() {
        return openedAt != null && Boolean.FALSE.equals(opened) ? "opened" : null;
    }
}

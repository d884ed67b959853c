package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A chat with support on the web pages; kept three months from its end (notice §7). */
@Schema(
        requiredProperties = {"category", "startedAt", "endedAt", "messages"},
        properties = @SchemaProperty(name = "category", enumeration = "chat-conversations"),
        extensions =
                @Extension(name = Content.Texts.CONTRACT, value = Content.Texts.MOST_IN_CONTRACT, parseValue = true))
public record ChatConversation(
        @NotNull @NotAhead Instant startedAt,
        @NotNull @NotAhead Instant endedAt,
        @NotNull @Size(max = 1000) List<@NotNull @Valid Message> messages)
        implements Content {

    @Override
    public Category category() {
        return Category.CHAT_CONVERSATIONS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(startedAt);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(endedAt);
    }

    @Override
    public List<Texts> manyTexts() {
        return List.of(Texts.ofMessages(messages));
    }

    @Override
    public List<Span> spans() {
        return List.of(Span.of("endedAt", startedAt, endedAt));
    }
}

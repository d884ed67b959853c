package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A support ticket: its messages and how it was handled. */
@Schema(
        requiredProperties = {"category", "number", "title", "status", "openedAt", "messages", "handling"},
        properties = @SchemaProperty(name = "category", enumeration = "support-tickets"),
        extensions =
                @Extension(name = Content.Texts.CONTRACT, value = Content.Texts.MOST_IN_CONTRACT, parseValue = true))
public record SupportTicket(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 50) String status,
        @NotNull @NotAhead Instant openedAt,
        @NotAhead @Nullable Instant closedAt,
        @NotNull @Size(max = 500) List<@NotNull @Valid Message> messages,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 1000) String> handling)
        implements Content {

    @Override
    public Category category() {
        return Category.SUPPORT_TICKETS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(title);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(closedAt == null ? openedAt : closedAt);
    }

    @Override
    public List<Texts> manyTexts() {
        return List.of(Texts.ofMessages(messages), Texts.of("handling", handling));
    }

    @Override
    public List<Span> spans() {
        return List.of(Span.of("closedAt", openedAt, closedAt));
    }
}

package fi.vastuugroup.privacy.register.category;

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

/** A consent with the evidence that it was given, or withdrawn (Art. 7(1)). A consent names the marketer it is for. */
@Schema(
        requiredProperties = {"category", "marketer", "channel", "scope", "wordingVersion", "evidence", "givenAt"},
        properties = @SchemaProperty(name = "category", enumeration = "consents"))
public record Consent(
        @NotBlank @Size(max = 100) String marketer,
        @NotNull Channel channel,
        @NotNull Scope scope,
        @NotBlank @Size(max = 50) String wordingVersion,
        @NotBlank @Size(max = 200) String evidence,
        @NotNull @NotAhead Instant givenAt,
        @NotAhead @Nullable Instant withdrawnAt)
        implements Content {

    @Override
    public Category category() {
        return Category.CONSENTS;
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(givenAt);
    }

    @Override
    public @Nullable LocalDate endedOn() {
        return withdrawnAt == null ? null : Helsinki.dateOf(withdrawnAt);
    }

    @Override
    public List<Span> spans() {
        return List.of(Span.of("withdrawnAt", givenAt, withdrawnAt));
    }
}

package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A recorded call to support; kept seven months from its end (notice §7). */
@Schema(
        requiredProperties = {"category", "startedAt", "endedAt", "serviceNumber"},
        properties = @SchemaProperty(name = "category", enumeration = "call-recordings"))
public record CallRecording(
        @NotNull @NotAhead Instant startedAt,
        @NotNull @NotAhead Instant endedAt,
        @NotBlank @Size(max = 40) String serviceNumber,
        @Size(max = 500) @Nullable String topic)
        implements Content {

    @Override
    public Category category() {
        return Category.CALL_RECORDINGS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(startedAt, Duration.between(startedAt, endedAt));
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(endedAt);
    }

    @Override
    public List<Span> spans() {
        return List.of(Span.of("endedAt", startedAt, endedAt));
    }
}

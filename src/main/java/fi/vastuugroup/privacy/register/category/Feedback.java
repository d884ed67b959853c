package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Feedback on support. */
@Schema(
        requiredProperties = {"category", "about", "givenAt"},
        properties = @SchemaProperty(name = "category", enumeration = "feedback"))
public record Feedback(
        @NotBlank @Size(max = 200) String about,
        @Min(1) @Max(5) @Nullable Integer rating,
        @Size(max = 5000) @Nullable String text,
        @NotNull @NotAhead Instant givenAt)
        implements Content {

    @Override
    public Category category() {
        return Category.FEEDBACK;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(about);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(givenAt);
    }
}

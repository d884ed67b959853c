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

/** An interest that the person declared. */
@Schema(
        requiredProperties = {"category", "topic", "declaredAt"},
        properties = @SchemaProperty(name = "category", enumeration = "interests"))
public record Interest(
        @NotBlank @Size(max = 200) String topic,
        @NotNull @NotAhead Instant declaredAt) implements Content {

    @Override
    public Category category() {
        return Category.INTERESTS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(topic);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(declaredAt);
    }
}

package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.privacynotice.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Messages exchanged with the person: contents and times. */
@Schema(
        requiredProperties = {"category", "medium", "title", "messages"},
        properties = @SchemaProperty(name = "category", enumeration = "correspondence"))
public record Correspondence(
        @NotBlank @Size(max = 50) String medium,
        @NotBlank @Size(max = 500) String title,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Message> messages)
        implements Content {

    @Override
    public Category category() {
        return Category.CORRESPONDENCE;
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Message.lastDate(messages);
    }
}

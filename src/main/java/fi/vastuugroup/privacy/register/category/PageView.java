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

/** A page that the person opened, or a brochure asked for. */
@Schema(
        requiredProperties = {"category", "page", "openedAt"},
        properties = @SchemaProperty(name = "category", enumeration = "page-views"))
public record PageView(
        @NotBlank @Size(max = 2000) String page,
        @Size(max = 200) @Nullable String brochure,
        @NotNull @NotAhead Instant openedAt)
        implements Content {

    @Override
    public Category category() {
        return Category.PAGE_VIEWS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(page);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(openedAt);
    }
}

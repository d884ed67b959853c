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

/** A login to one of the services. */
@Schema(
        requiredProperties = {"category", "service", "loggedInAt", "method", "succeeded"},
        properties = @SchemaProperty(name = "category", enumeration = "logins"))
public record Login(
        @NotBlank @Size(max = 100) String service,
        @NotNull @NotAhead Instant loggedInAt,
        @NotBlank @Size(max = 100) String method,
        boolean succeeded)
        implements Content {

    @Override
    public Category category() {
        return Category.LOGINS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(service, loggedInAt);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(loggedInAt);
    }
}

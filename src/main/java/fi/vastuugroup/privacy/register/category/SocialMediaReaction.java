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

/** A reaction, such as a like, on our pages. */
@Schema(
        requiredProperties = {"category", "network", "reaction", "page", "reactedAt"},
        properties = @SchemaProperty(name = "category", enumeration = "social-media-reactions"))
public record SocialMediaReaction(
        @NotBlank @Size(max = 50) String network,
        @NotBlank @Size(max = 50) String reaction,
        @NotBlank @Size(max = 2000) String page,
        @NotNull @NotAhead Instant reactedAt)
        implements Content {

    @Override
    public Category category() {
        return Category.SOCIAL_MEDIA_REACTIONS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(network, page);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(reactedAt);
    }
}

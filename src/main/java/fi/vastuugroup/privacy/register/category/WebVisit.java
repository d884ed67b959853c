package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Visible;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.privacynotice.Category;
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

/** A visit to the web pages, as the server and cookies saw it. */
@Schema(
        requiredProperties = {"category", "visitedAt", "pages", "cookies"},
        properties = @SchemaProperty(name = "category", enumeration = "web-visits"),
        extensions =
                @Extension(name = Content.Texts.CONTRACT, value = Content.Texts.MOST_IN_CONTRACT, parseValue = true))
public record WebVisit(
        @Schema(description = "Required unless `onlineIdentifier` is given.") @Visible @Size(max = 45) @Nullable String ipAddress,

        @Schema(
                description =
                        "Another identifier by which the visit was tied to the person (notice §4), such as the id in a "
                                + "cookie or of a login.")
        @Visible
        @Size(max = 200) @Nullable String onlineIdentifier,

        @NotNull @NotAhead Instant visitedAt,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 2000) String> pages,
        @Size(max = 500) @Nullable String browser,
        @Size(max = 2000) @Nullable String referringPage,
        @Size(max = 253) @Nullable String referringServer,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> cookies)
        implements Content {

    @Override
    public Category category() {
        return Category.WEB_VISITS;
    }

    @Override
    public List<Object> titleParts() {
        return List.of(visitedAt);
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return Helsinki.dateOf(visitedAt);
    }

    @Override
    public List<Texts> manyTexts() {
        return List.of(Texts.of("pages", pages), Texts.of("cookies", cookies));
    }

    @Override
    public @Nullable String misfit() {
        return ipAddress == null && onlineIdentifier == null ? "ipAddress" : null;
    }
}

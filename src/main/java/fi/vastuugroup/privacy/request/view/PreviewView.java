package fi.vastuugroup.privacy.request.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a request would do, before it is filed. */
@Schema(
        name = "RequestPreview",
        requiredProperties = {"lines", "immediate", "token"})
public record PreviewView(
        @Schema(description = "By category; empty when nothing is held that the request is about.")
        List<CategoryOutcomeView> lines,

        @Schema(
                description =
                        "What the ground does by itself the moment that the request is filed, whatever becomes of it.")
        @Nullable EffectView effect,

        @Schema(description = "Whether it is carried out at once when it is filed; else staff decides first.")
        boolean immediate,

        @Schema(
                description =
                        "File the request with it as `previewToken`: it then does what is shown here, or is refused"
                                + " as `preview-outdated`.")
        String token) {}

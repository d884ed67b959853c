package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.platform.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who markets: the customer exception covers the controller's own similar products, never a partner's. */
@Schema(name = "MarketerKind")
enum Marketer implements Slug {
    CONTROLLER,
    PARTNER
}

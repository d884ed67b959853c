package fi.vastuugroup.privacy.marketing.rule;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kind of marketer: the customer exception covers the controller's own similar products, never a partner's. */
@Schema(name = "MarketerKind")
public enum Marketer implements Slug {
    CONTROLLER,
    PARTNER
}

package fi.vastuugroup.privacy.disclosure;

import fi.vastuugroup.privacy.platform.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recipient is to the controller (notice §5). */
@Schema(name = "RecipientKind")
enum RecipientKind implements Slug {
    PROCESSOR,
    PARTNER,
    AUTHORITY,
    OTHER
}

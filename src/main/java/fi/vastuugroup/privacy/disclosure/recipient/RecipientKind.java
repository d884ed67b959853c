package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recipient is to the controller (notice §5). */
@Schema(name = "RecipientKind")
public enum RecipientKind implements Slug {
    PROCESSOR,
    PARTNER,
    AUTHORITY,
    OTHER
}

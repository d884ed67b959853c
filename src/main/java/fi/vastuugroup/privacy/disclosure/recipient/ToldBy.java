package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recipient is told. */
@Schema(
        name = "RecipientChannel",
        description =
                "`notifications`: as a partner of the portal, which fetches them or has a webhook; by the others, staff tells it.")
public enum ToldBy implements Slug {
    NOTIFICATIONS,
    EMAIL,
    PHONE,
    POST
}

package fi.vastuugroup.privacy.disclosure;

import fi.vastuugroup.privacy.platform.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recipient is told. */
@Schema(
        name = "RecipientChannel",
        description =
                "`notifications`: as a partner of the portal, which fetches them or has a webhook; by the others, staff tells it.")
enum ToldBy implements Slug {
    NOTIFICATIONS,
    E_MAIL,
    PHONE,
    POST
}

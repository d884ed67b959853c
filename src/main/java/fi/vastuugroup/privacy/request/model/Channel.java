package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.slug.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request came in (notice §10: rights do not depend on a login). */
@Schema(name = "RequestChannel")
public enum Channel implements Slug {
    PORTAL,
    POST,
    PHONE,
    E_MAIL
}

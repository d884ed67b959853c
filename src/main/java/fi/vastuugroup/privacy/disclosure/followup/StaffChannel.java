package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How staff told a recipient. */
@Schema(name = "StaffChannel")
enum StaffChannel implements Slug {
    EMAIL,
    PHONE,
    POST
}

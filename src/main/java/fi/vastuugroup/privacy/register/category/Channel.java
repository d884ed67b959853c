package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A channel by which a person is reached. */
@Schema(
        description =
                "How a person is reached. `email`: electronic mail; `sms`: text and picture messages to a phone number; "
                        + "`phone`: calls made by a person; `automated-call`: calls by a calling system without a "
                        + "person, and voice messages (Act 917/2014 §200(1)); `post`: letters; `online`: what is shown "
                        + "in a service or on a page.")
public enum Channel implements Slug {
    EMAIL,
    SMS,
    PHONE,
    AUTOMATED_CALL,
    POST,
    ONLINE
}

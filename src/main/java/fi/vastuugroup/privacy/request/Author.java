package fi.vastuugroup.privacy.request;

import fi.vastuugroup.privacy.platform.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote a message or attached a file. */
@Schema(name = "RequestAuthor")
enum Author implements Slug {
    SUBJECT,
    STAFF;

    static Author of(boolean staff) {
        return staff ? STAFF : SUBJECT;
    }
}

package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.slug.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote a message or attached a file. */
@Schema(name = "RequestAuthor")
public enum Author implements Slug {
    SUBJECT,
    STAFF;

    public static Author of(boolean staff) {
        return staff ? STAFF : SUBJECT;
    }
}

package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote a message or attached a file. */
@Schema(name = "RequestAuthor")
enum Author implements Slug {
    SUBJECT,
    STAFF;

    public static Author of(boolean staff) {
        return staff ? STAFF : SUBJECT;
    }

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<Author> {

        Column() {
            super(Author.class);
        }
    }
}

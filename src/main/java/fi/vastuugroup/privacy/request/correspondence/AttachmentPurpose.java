package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;

/** What an attachment is for. */
public enum AttachmentPurpose implements Slug {
    /** Shows what is right; kept as long as the request, unless that is taken back. */
    PROOF,
    /** Shows who the person is; deleted when the request is closed. */
    IDENTIFICATION;

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<AttachmentPurpose> {

        Column() {
            super(AttachmentPurpose.class);
        }
    }
}

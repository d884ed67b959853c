package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a request, as its person sees it.
 *
 * @param state the state that it was in afterwards
 */
public record Step(Instant at, By by, Code code, RequestState state) {

    /** Who did it. */
    @Schema(name = "RequestStepBy")
    public enum By implements Slug {
        SUBJECT,
        STAFF,
        PORTAL;

        /** Its column. */
        @Converter(autoApply = true)
        static class Column extends SlugConverter<By> {

            Column() {
                super(By.class);
            }
        }
    }

    /** What was done; the texts stand in {@code requests_*.properties}. */
    @Schema(name = "RequestStepCode")
    public enum Code implements Slug {
        FILED,
        REPEATED,
        ENTERED,
        SUBJECT_ASSIGNED,
        RESTRICTED,
        RESTRICTION_ENDED,
        IDENTIFICATION_ASKED,
        IDENTIFIED,
        EXTENDED,
        APPROVED,
        BEGUN,
        EXECUTED,
        DELAYED,
        HANDED_OVER,
        REFUSED,
        CANCELLED,
        LETTER_SENT;

        /** Its column. */
        @Converter(autoApply = true)
        static class Column extends SlugConverter<Code> {

            Column() {
                super(Code.class);
            }
        }
    }
}

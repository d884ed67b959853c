package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.audit.AuditAction;
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
        FILED(AuditAction.REQUEST_FILED),
        REPEATED(AuditAction.REQUEST_REPEATED),
        ENTERED(AuditAction.REQUEST_ENTERED),
        SUBJECT_ASSIGNED(AuditAction.REQUEST_SUBJECT_ASSIGNED),
        RESTRICTED(AuditAction.REQUEST_RESTRICTED),
        RESTRICTION_ENDED(AuditAction.REQUEST_RESTRICTION_ENDED),
        IDENTIFICATION_ASKED(AuditAction.REQUEST_IDENTIFICATION_ASKED),
        IDENTIFIED(AuditAction.REQUEST_IDENTIFIED),
        EXTENDED(AuditAction.REQUEST_EXTENDED),
        APPROVED(AuditAction.REQUEST_APPROVED),
        BEGUN(AuditAction.REQUEST_BEGUN),
        EXECUTED(AuditAction.REQUEST_EXECUTED),
        DELAYED(AuditAction.REQUEST_DELAYED),
        HANDED_OVER(AuditAction.REQUEST_HANDED_OVER),
        REFUSED(AuditAction.REQUEST_REFUSED),
        CANCELLED(AuditAction.REQUEST_CANCELLED),
        LETTER_SENT(AuditAction.REQUEST_LETTER_SENT);

        private final AuditAction action;

        Code(AuditAction action) {
            this.action = action;
        }

        /** What the audit trail calls it. */
        AuditAction action() {
            return action;
        }

        /** Its column. */
        @Converter(autoApply = true)
        static class Column extends SlugConverter<Code> {

            Column() {
                super(Code.class);
            }
        }
    }
}

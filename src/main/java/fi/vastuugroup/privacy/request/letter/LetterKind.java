package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a letter about a request tells. */
@Schema(name = "RequestLetterKind")
enum LetterKind implements Slug {
    RECEIVED(Mail.Template.REQUEST_RECEIVED),
    EXTENDED(Mail.Template.REQUEST_EXTENDED),
    IDENTIFICATION_NEEDED(Mail.Template.IDENTIFICATION_NEEDED),
    MESSAGE(Mail.Template.REQUEST_MESSAGE),
    CLOSED(Mail.Template.REQUEST_CLOSED);

    private final Mail.Template template;

    LetterKind(Mail.Template template) {
        this.template = template;
    }

    /** The mail that tells it where an e-mail address is known. */
    Mail.Template template() {
        return template;
    }
}

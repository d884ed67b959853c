package fi.vastuugroup.privacy.delivery.mail;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Learns whether the mails of a template were sent or given up, in the transaction that notes it; each mail's end is
 * told once.
 */
public interface MailSentListener {

    /** The template of the mails that it hears of. */
    Mail.Template template();

    /** The mail was handed over to the mail server. */
    Uni<Void> sent(UUID mail);

    /** The mail was never handed over, and will not be. */
    Uni<Void> givenUp(UUID mail);
}

package fi.vastuugroup.privacy.delivery.mail;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/**
 * Learns whether the mails of some templates were sent or given up, in the transaction that notes it; each mail's end is
 * told once.
 */
public interface MailSentListener {

    /** The templates of the mails that it hears of; nobody else hears of them. */
    Set<Mail.Template> templates();

    /** The mail was handed over to the mail server. */
    Uni<Void> sent(UUID mail);

    /** The mail was never handed over, and will not be. */
    Uni<Void> givenUp(UUID mail);
}

package fi.vastuugroup.privacy.delivery.mail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes mails in the caller's transaction: a change and the mail that tells of it commit together, or neither. A
 * transaction that works for one subject adds mails about that subject only.
 */
@ApplicationScoped
public class Mails {

    private final MailRepository stored;
    private final Clock clock;

    Mails(MailRepository stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** Adds the mails; does nothing for none. */
    public Uni<Void> add(List<Mail> mails) {
        Instant now = clock.instant();
        return mails.isEmpty()
                ? Uni.createFrom().voidItem()
                : stored.persist(
                        mails.stream().map(mail -> new MailEntity(mail, now)).toList());
    }

    /** Adds a mail; answers its id, by which a {@link MailSentListener} hears of it. */
    public Uni<UUID> add(Mail mail) {
        return stored.persist(new MailEntity(mail, clock.instant())).map(MailEntity::id);
    }
}

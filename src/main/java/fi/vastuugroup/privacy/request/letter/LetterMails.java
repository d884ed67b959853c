package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.MailSentListener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a task of staff's of a letter whose mail never went; one whose mail went is needed no more. */
@ApplicationScoped
class LetterMails implements MailSentListener {

    private final RequestLetterStore letters;
    private final AuditTrailStore audit;
    private final Clock clock;

    LetterMails(RequestLetterStore letters, AuditTrailStore audit, Clock clock) {
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Set<Mail.Template> templates() {
        return Arrays.stream(LetterKind.values()).map(LetterKind::template).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Uni<Void> sent(UUID mail) {
        return letters.mailSent(mail);
    }

    @Override
    public Uni<Void> givenUp(UUID mail) {
        return letters.mailGivenUp(mail)
                .chain(fallen -> fallen.map(this::record)
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> record(RequestLetterStore.Fallen letter) {
        return audit.record(List.of(AuditEvent.of(
                clock.instant(),
                AuditEvent.Actor.scheduler(),
                AuditAction.REQUEST_MAIL_FAILED,
                letter.subject(),
                List.of(letter.request(), letter.id()),
                Map.of())));
    }
}

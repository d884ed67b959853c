package fi.vastuugroup.privacy.delivery.mail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes as a letter on paper what a mail tells, for a person whom no mail reaches. */
@ApplicationScoped
public class PaperLetters {

    private final MailLetters letters;

    PaperLetters(MailLetters letters) {
        this.letters = letters;
    }

    /** @param mail as it would go by e-mail, with its answer; its address is not used */
    public Uni<PaperLetter> write(Mail mail) {
        return letters.onPaper(new PendingMail(
                new UUID(0, 0),
                mail.template().slug(),
                mail.language(),
                mail.recipient(),
                mail.greetingName(),
                mail.values(),
                mail.answer(),
                mail.receipt(),
                0));
    }
}

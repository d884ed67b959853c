package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.Mails;
import fi.vastuugroup.privacy.delivery.mail.PaperLetters;
import fi.vastuugroup.privacy.request.assessment.Effect;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the person of a request, in the transaction of its step. Who filed it in the portal reads the rest there; who has
 * no login reads it in the mail itself (Art. 12(4)). Where no address is known, or the mail never went, staff sends the
 * same on paper.
 */
@ApplicationScoped
public class RequestMails {

    private static final String PAGE = "/requests/";

    private final Mails mails;
    private final PaperLetters papers;
    private final RequestLetterStore letters;
    private final AnswerText answers;

    RequestMails(Mails mails, PaperLetters papers, RequestLetterStore letters, AnswerText answers) {
        this.mails = mails;
        this.papers = papers;
        this.letters = letters;
        this.answers = answers;
    }

    public Uni<Void> received(StoredRequest request) {
        return tell(request, LetterKind.RECEIVED, Map.of(), answers.asked(request), null);
    }

    /** @param request as it was extended, with the reason */
    public Uni<Void> extended(StoredRequest request) {
        String reason = request.extensionReason();
        return tell(request, LetterKind.EXTENDED, Map.of(), reason == null ? "" : reason, null);
    }

    /** @param message what is needed, and why there is doubt */
    public Uni<Void> identificationNeeded(StoredRequest request, String message) {
        return tell(request, LetterKind.IDENTIFICATION_NEEDED, Map.of(), message, null);
    }

    public Uni<Void> message(StoredRequest request, String message) {
        return tell(request, LetterKind.MESSAGE, Map.of(), message, null);
    }

    /** @param request as it was while it was open, for the addresses go when it is closed */
    public Uni<Void> closed(StoredRequest request, Closing closing) {
        Map<String, String> values = new HashMap<>();
        Outcome outcome = closing.outcome();
        values.put(Mail.OUTCOME, outcome == null ? closing.state().slug() : outcome.slug());
        if (closing.hashesKept()) {
            values.put(Mail.KEYED_HASHES, "kept");
        }
        Effect effect = request.effect();
        if (effect != null) {
            values.put(Mail.EFFECT, effect.slug());
        }
        return tell(request, LetterKind.CLOSED, values, answers.decision(request, closing), closing.receipt());
    }

    private Uni<Void> tell(
            StoredRequest request, LetterKind kind, Map<String, String> more, String answer, @Nullable String receipt) {
        Map<String, String> values = new HashMap<>(more);
        if (request.claim().right().isQuestion()) {
            values.put(Mail.VARIANT, Mail.QUESTION);
        }
        values.put("reference", request.reference());
        values.put("dueOn", request.dueOn().toString());
        values.put("link", PAGE + request.id());
        String email = request.contact().email();
        Mail full = new Mail(
                kind.template(),
                request.language(),
                email == null ? "" : email,
                request.contact().givenName(),
                values,
                answer,
                request.subject(),
                receipt);
        return papers.write(full).chain(paper -> {
            RequestLetterStore.NewLetter letter = new RequestLetterStore.NewLetter(request, kind, paper, receipt);
            return email == null
                    ? letters.add(letter, null)
                    : mails.add(request.channel() == ReceivedVia.PORTAL ? withoutAnswer(full) : full)
                            .chain(mail -> letters.add(letter, mail));
        });
    }

    private static Mail withoutAnswer(Mail mail) {
        return new Mail(
                mail.template(),
                mail.language(),
                mail.recipient(),
                mail.greetingName(),
                mail.values(),
                mail.subject(),
                mail.receipt());
    }
}

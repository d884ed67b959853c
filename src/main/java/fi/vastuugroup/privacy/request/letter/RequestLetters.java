package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.Steps;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists the letters that staff has to send, shows what one says, and notes that it was sent. */
@ApplicationScoped
class RequestLetters {

    private final Transactions transactions;
    private final RequestLetterStore letters;
    private final Requests requests;
    private final Steps steps;
    private final AccessLog accessLog;
    private final Clock clock;

    RequestLetters(
            Transactions transactions,
            RequestLetterStore letters,
            Requests requests,
            Steps steps,
            AccessLog accessLog,
            Clock clock) {
        this.transactions = transactions;
        this.letters = letters;
        this.requests = requests;
        this.steps = steps;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Oldest first. */
    Uni<Page<RequestLetterStore.Letter>> page(boolean sent, Cursor cursor, int limit) {
        return transactions
                .asSystem(() -> letters.page(sent, cursor.id(), limit))
                .map(found -> Page.ofIds(found, limit, cursor, RequestLetterStore.Letter::id));
    }

    /**
     * Shows a letter; the look is on its subject's access log.
     *
     * @throws ProblemException {@code not-found}
     */
    Uni<RequestLetterStore.Letter> look(Principal.Staff staff, UUID id, LookReason reason) {
        return transactions.asSystem(
                () -> letters.find(id).map(RequestLetters::required).call(letter -> record(staff, letter, reason)));
    }

    private Uni<Void> record(Principal.Staff staff, RequestLetterStore.Letter letter, LookReason reason) {
        UUID subject = letter.subject();
        return accessLog.record(
                subject == null ? Set.of() : Set.of(subject),
                clock.instant(),
                Viewer.staff(staff),
                reason,
                "getRequestLetter");
    }

    /**
     * Notes that staff has sent it, as a step of its request; to repeat it does no harm.
     *
     * @throws ProblemException {@code not-found}
     */
    Uni<RequestLetterStore.Letter> sent(Principal.Staff staff, UUID id) {
        return transactions.asSystem(() -> letters.find(id)
                .map(RequestLetters::required)
                .chain(letter -> letters.markSent(id)
                        .chain(first -> first
                                ? step(staff, letter.request())
                                : Uni.createFrom().voidItem()))
                .chain(() -> letters.find(id))
                .map(RequestLetters::required));
    }

    private Uni<Void> step(Principal.Staff staff, UUID id) {
        return requests.find(id)
                .map(RequestLetters::required)
                .chain(request -> steps.add(new Steps.Taken(
                        id,
                        request.subject(),
                        AuditEvent.Actor.staff(staff.sub()),
                        Step.Code.LETTER_SENT,
                        request.state())));
    }

    private static <T> T required(Optional<T> found) {
        return found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null));
    }
}

package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.LookPurpose;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.lifecycle.RequestExecution;
import fi.vastuugroup.privacy.request.lifecycle.RequestLifecycle;
import fi.vastuugroup.privacy.request.model.Delivery;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives the copy that a granted request owes: to the person who asked in the portal, else to staff, who hands it over and
 * notes that it is in the person's hands.
 */
@ApplicationScoped
class RequestCopies {

    private final CurrentSubject subjects;
    private final Transactions transactions;
    private final Requests requests;
    private final RequestLifecycle lifecycle;
    private final RequestExecution execution;
    private final AccessLog accessLog;
    private final Clock clock;

    RequestCopies(
            CurrentSubject subjects,
            Transactions transactions,
            Requests requests,
            RequestLifecycle lifecycle,
            RequestExecution execution,
            AccessLog accessLog,
            Clock clock) {
        this.subjects = subjects;
        this.transactions = transactions;
        this.requests = requests;
        this.lifecycle = lifecycle;
        this.execution = execution;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * The copy that staff takes, in the person's language.
     *
     * @throws ProblemException {@code not-found}; {@code state-conflict} unless it is to be handed over now
     */
    Uni<CopyOrder> ordered(Principal.Staff staff, UUID id) {
        return transactions.asSystem(() -> requests.find(id)
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .invoke(StoredRequest::requireAwaitingDelivery)
                .map(request ->
                        order(request, subject(request), request.language(), AuditEvent.Actor.staff(staff.sub()))));
    }

    /**
     * The copy that the person takes, of an own request that the portal delivers.
     *
     * @throws ProblemException {@code not-found}; {@code state-conflict} for one that delivers nothing here
     */
    Uni<CopyOrder> orderedByPerson(UUID id, Language language) {
        return subjects.require()
                .chain(self -> transactions
                        .asSubject(self, () -> requests.find(id))
                        .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                        .invoke(StoredRequest::requireDeliveredInPortal)
                        .map(request -> order(request, self, language, AuditEvent.Actor.subject(self))));
    }

    private static CopyOrder order(StoredRequest request, UUID subject, Language language, AuditEvent.Actor taker) {
        CopyPart.Extent extent =
                new CopyPart.Extent(request.claim().selection(), request.claim().right() == Right.PORTABILITY);
        return new CopyOrder(subject, extent, language, taker, request.id());
    }

    /**
     * Records staff's look at a copy that they take.
     *
     * @param operation by which it is taken
     */
    Uni<Void> look(Principal.Staff staff, CopyOrder order, String operation) {
        return transactions.asSystem(() -> accessLog.record(
                Set.of(order.subject()),
                clock.instant(),
                Viewer.staff(staff),
                LookReason.of(LookPurpose.HANDLE_REQUEST),
                operation));
    }

    /**
     * Completes the request: the copy is in the person's hands.
     *
     * @throws ProblemException {@code not-found}, {@code revision-required}, {@code stale-revision}, {@code state-conflict}
     */
    Uni<Void> handedOver(Principal.Staff staff, UUID id, @Nullable String ifMatch, Delivery.By by) {
        return transactions.asSystem(() -> lifecycle
                .lock(id, ifMatch)
                .chain(request -> execution.handedOver(request, AuditEvent.Actor.staff(staff.sub()), by)));
    }

    private static UUID subject(StoredRequest request) {
        return Objects.requireNonNull(request.subject(), "granted without a subject");
    }
}

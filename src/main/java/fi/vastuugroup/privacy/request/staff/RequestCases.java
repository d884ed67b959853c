package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.StaffLook;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.correspondence.Correspondence;
import fi.vastuugroup.privacy.request.correspondence.RequestAttachment;
import fi.vastuugroup.privacy.request.correspondence.RequestMessage;
import fi.vastuugroup.privacy.request.correspondence.Upload;
import fi.vastuugroup.privacy.request.lifecycle.RequestLifecycle;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.Steps;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What staff sees and says of one request. Each look at a case is on the person's access log in the same transaction.
 */
@ApplicationScoped
class RequestCases {

    private final Transactions transactions;
    private final RequestLifecycle lifecycle;
    private final Requests requests;
    private final Steps steps;
    private final Correspondence correspondence;
    private final Items items;
    private final AccessLog accessLog;
    private final Clock clock;

    RequestCases(
            Transactions transactions,
            RequestLifecycle lifecycle,
            Requests requests,
            Steps steps,
            Correspondence correspondence,
            Items items,
            AccessLog accessLog,
            Clock clock) {
        this.transactions = transactions;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.steps = steps;
        this.correspondence = correspondence;
        this.items = items;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * A case: whoever but the data protection officer looks at it is not told why a hold keeps items.
     *
     * @param corrected the item that a rectification is about, as staff may see it
     * @param inReview whether it asks for items that nobody has reviewed
     */
    record Case(
            StoredRequest request,
            List<Step> steps,
            @Nullable Item corrected,
            boolean inReview) {}

    /** @throws ProblemException {@code not-found} */
    Uni<Case> look(Principal.Staff staff, UUID id, LookReason reason) {
        return transactions.asSystem(() -> requests.find(id)
                .map(RequestCases::required)
                .map(request -> staff.isOfficer() ? request : request.withoutGrounds())
                .chain(request -> corrected(staff, request, reason)
                        .chain(item -> isInReview(request)
                                .chain(inReview ->
                                        steps.of(id).map(taken -> new Case(request, taken, item, inReview))))));
    }

    private Uni<Boolean> isInReview(StoredRequest request) {
        UUID subject = request.subject();
        return subject == null || !request.claim().right().delivers()
                ? Uni.createFrom().item(false)
                : items.groups(subject, request.claim().selection(), Set.of())
                        .map(groups -> groups.stream().anyMatch(group -> group.withheld() == Withholding.IN_REVIEW));
    }

    Uni<List<RequestMessage>> messages(Principal.Staff staff, UUID id, LookReason reason) {
        return seen(staff, id, reason, "listRequestMessages", request -> correspondence.messages(id));
    }

    Uni<RequestMessage> message(Principal.Staff staff, UUID id, UUID message, LookReason reason) {
        return seen(
                staff,
                id,
                reason,
                "getRequestMessage",
                request -> correspondence.message(id, message).map(RequestCases::required));
    }

    Uni<List<RequestAttachment>> attachments(Principal.Staff staff, UUID id, LookReason reason) {
        return seen(staff, id, reason, "listRequestAttachments", request -> correspondence.attachments(id));
    }

    Uni<Correspondence.StoredFile> file(Principal.Staff staff, UUID id, UUID attachment, LookReason reason) {
        return seen(
                staff,
                id,
                reason,
                "getRequestAttachment",
                request -> correspondence.file(id, attachment).map(RequestCases::required));
    }

    /** Staff writes to the person, who hears of it by mail. What staff sends, and no more, is answered: that is no look. */
    Uni<RequestMessage> send(Principal.Staff staff, UUID id, @Nullable String key, String body) {
        return write(
                staff,
                id,
                "sendRequestMessage",
                key,
                body,
                request -> correspondence.addOfStaff(request, staff.sub(), body, true),
                message -> correspondence.message(id, message));
    }

    Uni<RequestAttachment> attach(Principal.Staff staff, UUID id, @Nullable String key, Upload upload) {
        upload.type();
        AuditEvent.Actor actor = AuditEvent.Actor.staff(staff.sub());
        return write(
                staff,
                id,
                "addRequestAttachment",
                key,
                upload.told(),
                request -> correspondence.attach(request, actor, upload),
                attachment -> correspondence.attachment(id, attachment));
    }

    private <T> Uni<T> write(
            Principal.Staff staff,
            UUID id,
            String operation,
            @Nullable String key,
            Object body,
            Function<StoredRequest, Uni<UUID>> work,
            Function<UUID, Uni<Optional<T>>> read) {
        Idempotency.Attempt attempt = new Idempotency.Attempt(staff.caller(), operation + " " + id, key, body);
        return transactions.asSystem(() -> lifecycle
                .lock(id)
                .chain(request -> lifecycle.addOnce(request, attempt, () -> work.apply(request)))
                .chain(read::apply)
                .map(RequestCases::required));
    }

    /** Answers the item that a rectification is about, with the look's entry; for any other case, enters the look. */
    private Uni<@Nullable Item> corrected(Principal.Staff staff, StoredRequest request, LookReason reason) {
        UUID subject = request.subject();
        if (subject == null || request.claim().right() != Right.RECTIFICATION) {
            return record(staff, request, reason, "getRequest")
                    .chain(() -> Uni.createFrom().nullItem());
        }
        return items.forStaff(
                        new StaffLook(staff, reason, "getRequest"),
                        subject,
                        request.claim().selection(),
                        1)
                .map(found -> found.stream().findFirst().orElse(null));
    }

    private <T> Uni<T> seen(
            Principal.Staff staff, UUID id, LookReason reason, String operation, Function<StoredRequest, Uni<T>> work) {
        return transactions.asSystem(() -> requests.find(id)
                .map(RequestCases::required)
                .chain(request -> work.apply(request).call(() -> record(staff, request, reason, operation))));
    }

    private static <T> T required(Optional<T> found) {
        return found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null));
    }

    private Uni<Void> record(Principal.Staff staff, StoredRequest request, LookReason reason, String operation) {
        UUID subject = request.subject();
        return accessLog.record(
                subject == null ? Set.of() : Set.of(subject), clock.instant(), Viewer.staff(staff), reason, operation);
    }
}

package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.login.SaidAs;
import fi.vastuugroup.privacy.request.letter.RequestMails;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Messages and attachments of requests, in both directions, and the mail that tells of staff's. */
@ApplicationScoped
public class Correspondence {

    private final MessageRepository messages;
    private final AttachmentRepository attachments;
    private final RequestMails mails;
    private final SaidAs saidAs;
    private final AuditTrailStore audit;
    private final Clock clock;

    Correspondence(
            MessageRepository messages,
            AttachmentRepository attachments,
            RequestMails mails,
            SaidAs saidAs,
            AuditTrailStore audit,
            Clock clock) {
        this.messages = messages;
        this.attachments = attachments;
        this.mails = mails;
        this.saidAs = saidAs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The subject writes. */
    public Uni<UUID> addOfSubject(StoredRequest request, String body) {
        return add(request, AuditEvent.Actor.subject(subject(request)), body);
    }

    /** Somebody writes whose login is tied to nobody. */
    public Uni<UUID> addOfLogin(StoredRequest request, AuditEvent.Actor login, String body) {
        return add(request, login, body);
    }

    /**
     * Staff writes.
     *
     * @param told whether the person hears of it by a mail
     */
    public Uni<UUID> addOfStaff(StoredRequest request, String staff, String body, boolean told) {
        return add(request, AuditEvent.Actor.staff(staff), body)
                .call(() ->
                        told ? mails.message(request, body) : Uni.createFrom().voidItem());
    }

    private Uni<UUID> add(StoredRequest request, AuditEvent.Actor actor, String body) {
        boolean staff = isStaff(actor);
        return saidAs(request)
                .chain(person -> messages.add(
                        request,
                        clock.instant(),
                        Author.of(staff),
                        staff ? actor.id() : null,
                        body,
                        person.orElse(null)))
                .map(Correspondence::added)
                .call(id -> record(request, actor, AuditAction.REQUEST_MESSAGE_SENT, id));
    }

    public Uni<List<RequestMessage>> messages(UUID request) {
        return messages.of(request);
    }

    /** One message; empty where the request has no such. */
    public Uni<Optional<RequestMessage>> message(UUID request, UUID message) {
        return messages.of(request, message);
    }

    public Uni<UUID> attach(StoredRequest request, AuditEvent.Actor actor, Upload upload) {
        return saidAs(request)
                .chain(person -> attachments.add(
                        request, clock.instant(), Author.of(isStaff(actor)), upload, person.orElse(null)))
                .map(Correspondence::added)
                .call(id -> record(request, actor, AuditAction.REQUEST_ATTACHMENT_ADDED, id));
    }

    public Uni<List<RequestAttachment>> attachments(UUID request) {
        return attachments.of(request);
    }

    /** An attachment without its content; empty where the request has no such, or has it no more. */
    public Uni<Optional<RequestAttachment>> attachment(UUID request, UUID attachment) {
        return attachments.told(request, attachment);
    }

    /** The file itself; empty where the request has no such attachment. */
    public Uni<Optional<StoredFile>> file(UUID request, UUID attachment) {
        return attachments
                .of(request, attachment)
                .map(found -> found.map(file -> new StoredFile(file.name, file.mediaType, file.content)));
    }

    /** Evidence of identity has served its purpose when the request is closed (Art. 5(1)(e)). */
    public Uni<Void> forgetIdentification(UUID request) {
        return attachments.forgetIdentification(request).replaceWithVoid();
    }

    /** Every file has served its purpose when the request is taken back. */
    public Uni<Void> forgetFiles(UUID request) {
        return attachments.forgetAll(request).replaceWithVoid();
    }

    private Uni<Optional<UUID>> saidAs(StoredRequest request) {
        UUID subject = request.subject();
        return subject == null ? Uni.createFrom().item(Optional.empty()) : saidAs.person(subject);
    }

    private Uni<Void> record(StoredRequest request, AuditEvent.Actor actor, AuditAction action, UUID object) {
        return audit.record(List.of(AuditEvent.of(
                clock.instant(), actor, action, request.subject(), List.of(request.id(), object), Map.of())));
    }

    private static UUID added(Optional<UUID> id) {
        return id.orElseThrow(
                () -> new ProblemException(ProblemType.LIMIT_REACHED, "the request has as many as it can have"));
    }

    private static boolean isStaff(AuditEvent.Actor actor) {
        return actor.kind() == AuditEvent.ActorKind.STAFF;
    }

    private static UUID subject(StoredRequest request) {
        return Objects.requireNonNull(request.subject());
    }

    /** A file as it is kept. */
    public record StoredFile(String name, String mediaType, byte[] content) {}
}

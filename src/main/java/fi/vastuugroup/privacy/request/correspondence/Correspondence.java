package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.slug.Slugs;
import fi.vastuugroup.privacy.request.model.Author;
import fi.vastuugroup.privacy.request.model.RequestMails;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Messages and attachments of requests, in both directions: the tables, and the mail that tells of staff's. */
@ApplicationScoped
public class Correspondence {

    private static final int MOST_MESSAGES = 200;
    private static final int MOST_ATTACHMENTS = 20;

    private static final String ADD_MESSAGE = """
            insert into request_message (request_id, subject_id, at, author, actor, body)
            select $1, $2, $3, $4, $5, $6 where (select count(*) from request_message where request_id = $1) < $7
            returning id""";

    private static final String MESSAGES =
            "select id, at, author, body from request_message where request_id = $1 order by id";

    private static final String ADD_ATTACHMENT = """
            insert into request_attachment (request_id, subject_id, at, author, purpose, name, media_type, content)
            select $1, $2, $3, $4, $5, $6, $7, $8
            where (select count(*) from request_attachment where request_id = $1) < $9
            returning id""";

    private static final String ATTACHMENTS = """
            select id, at, author, purpose, name, media_type, octet_length(content) from request_attachment
            where request_id = $1 order by id""";

    private static final String CONTENT =
            "select name, media_type, content from request_attachment where request_id = $1 and id = $2";

    private static final String FORGET_IDENTIFICATION =
            "delete from request_attachment where request_id = $1 and purpose = 'identification'";

    private final Sql sql;
    private final RequestMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Correspondence(Sql sql, RequestMails mails, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** The subject writes. */
    public Uni<UUID> addOfSubject(StoredRequest request, String body) {
        return add(request, AuditEvent.Actor.subject(subject(request)), body);
    }

    /**
     * Staff writes.
     *
     * @param told whether the person hears of it by a mail, which does not repeat it
     */
    public Uni<UUID> addOfStaff(StoredRequest request, String staff, String body, boolean told) {
        return add(request, AuditEvent.Actor.staff(staff), body)
                .call(() -> told ? mails.message(request) : Uni.createFrom().voidItem());
    }

    private Uni<UUID> add(StoredRequest request, AuditEvent.Actor actor, String body) {
        boolean staff = isStaff(actor);
        return sql.execute(
                        ADD_MESSAGE,
                        Tuple.tuple()
                                .addUUID(request.id())
                                .addUUID(request.subject())
                                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                                .addString(Author.of(staff).slug())
                                .addString(staff ? actor.id() : null)
                                .addString(body)
                                .addInteger(MOST_MESSAGES))
                .map(Correspondence::added)
                .call(id -> record(request, actor, "request-message-sent", id));
    }

    public Uni<List<RequestMessage>> messages(UUID request) {
        return sql.execute(MESSAGES, Tuple.of(request))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new RequestMessage(
                                row.getUUID(0), at(row, 1), Slugs.of(Author.class, row.getString(2)), row.getString(3)))
                        .toList());
    }

    public Uni<UUID> attach(StoredRequest request, AuditEvent.Actor actor, Upload upload) {
        return sql.execute(
                        ADD_ATTACHMENT,
                        Tuple.tuple()
                                .addUUID(request.id())
                                .addUUID(request.subject())
                                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                                .addString(Author.of(isStaff(actor)).slug())
                                .addString(upload.purpose().slug())
                                .addString(upload.name())
                                .addString(upload.type().mediaType())
                                .addValue(Buffer.buffer(upload.content()))
                                .addInteger(MOST_ATTACHMENTS))
                .map(Correspondence::added)
                .call(id -> record(request, actor, "request-attachment-added", id));
    }

    public Uni<List<RequestAttachment>> attachments(UUID request) {
        return sql.execute(ATTACHMENTS, Tuple.of(request))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new RequestAttachment(
                                row.getUUID(0),
                                at(row, 1),
                                Slugs.of(Author.class, row.getString(2)),
                                Slugs.of(AttachmentPurpose.class, row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getInteger(6)))
                        .toList());
    }

    /** The file itself; empty where the request has no such attachment. */
    public Uni<Optional<StoredFile>> file(UUID request, UUID attachment) {
        return sql.execute(CONTENT, Tuple.of(request, attachment))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> new StoredFile(
                                row.getString(0),
                                row.getString(1),
                                row.get(Buffer.class, 2).getBytes())));
    }

    /** Evidence of identity has served its purpose when the request is closed (Art. 5(1)(e)). */
    public Uni<Void> forgetIdentification(UUID request) {
        return sql.execute(FORGET_IDENTIFICATION, Tuple.of(request)).replaceWithVoid();
    }

    private Uni<Void> record(StoredRequest request, AuditEvent.Actor actor, String action, UUID object) {
        return audit.record(List.of(AuditEvent.of(
                clock.instant(), actor, action, request.subject(), List.of(request.id(), object), Map.of())));
    }

    private static UUID added(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new ProblemException(ProblemType.LIMIT_REACHED, "the request has as many as it can have");
        }
        return rows.iterator().next().getUUID(0);
    }

    private static boolean isStaff(AuditEvent.Actor actor) {
        return "staff".equals(actor.kind());
    }

    private static UUID subject(StoredRequest request) {
        return Objects.requireNonNull(request.subject());
    }

    private static Instant at(Row row, int column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    /** A file as it is kept. */
    public record StoredFile(String name, String mediaType, byte[] content) {}
}

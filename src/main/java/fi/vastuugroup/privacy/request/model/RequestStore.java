package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The table of requests. Writers hold the subject's lock, then the request's row. */
@ApplicationScoped
public class RequestStore {

    private static final String ADD = """
            insert into request (subject_id, filed_as, reference, exercised, ground, categories, items, state, channel, language,
                received_on, due_on, filed_at, statement, corrections, identity_evidence, representative, plan, blocks,
                restrictions, email, given_name, receipt_key)
            values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
            returning id""";

    private static final String FIND = "select * from request where id = $1";

    private static final String LOCK = FIND + " for update";

    private static final String OPEN_ALIKE = """
            select * from request
            where subject_id = $1 and exercised = $2 and ground is not distinct from $3 and closed_at is null
                and categories <@ $4 and categories @> $4 and items <@ $5 and items @> $5
                and corrections is not distinct from $6
            order by id limit 1""";

    private static final String COUNT_OPEN = "select count(*) from request where subject_id = $1 and closed_at is null";

    private static final String OF_SUBJECT = """
            select * from request where subject_id = $1 and ($3::uuid is null or id < $3) order by id desc limit $2""";

    private static final String RESTRICTIONS_ASKED_FOR =
            "select unnest(restrictions) from request where subject_id = $1";

    private static final String APPROVED =
            "select id from request where state = 'approved' and id > $1 order by id limit $2";

    private static final String APPROVE = """
            update request set state = 'approved', plan = $2, kept = $3, decided_by = $4, explanation = $5,
                revision = revision + 1
            where id = $1""";

    /** The address is not needed any more; how the person was identified stays with the proof of what was done. */
    private static final String CLOSE = """
            update request set state = $2, outcome = $3, reason = $4, explanation = coalesce($5, explanation),
                decided_by = coalesce($6, decided_by), result = $7, receipt = $8, closed_at = $9, paused_on = null,
                email = null, given_name = null, revision = revision + 1
            where id = $1""";

    private static final String PAUSE = """
            update request set state = 'awaiting-identification', paused_on = $2, revision = revision + 1 where id = $1""";

    private static final String RESUME = """
            update request set state = 'received', paused_on = null, paused_days = $2, due_on = $3,
                identity_evidence = coalesce($4, identity_evidence), revision = revision + 1
            where id = $1""";

    private static final String EXTEND =
            "update request set extension_reason = $2, due_on = $3, revision = revision + 1 where id = $1";

    private static final String ASSIGN_SUBJECT = """
            with steps as (update request_step set subject_id = $2 where request_id = $1),
                messages as (update request_message set subject_id = $2 where request_id = $1),
                attachments as (update request_attachment set subject_id = $2 where request_id = $1)
            update request set subject_id = $2, filed_as = $2, blocks = $3, restrictions = $4, email = coalesce(email, $5),
                given_name = $6, revision = revision + 1
            where id = $1""";

    private static final String FORESEE = "update request set plan = $2 where id = $1";

    private static final String EXPIRE = """
            delete from request where id in (
                select id from request where closed_at < $1 order by closed_at limit $2 for update skip locked)""";

    private final Sql sql;

    RequestStore(Sql sql) {
        this.sql = sql;
    }

    public Uni<UUID> add(NewRequest request, String reference, UUID receiptKey) {
        Claim claim = request.claim();
        return sql.execute(
                        ADD,
                        Tuple.tuple()
                                .addUUID(request.subject())
                                .addString(reference)
                                .addString(claim.right().slug())
                                .addString(ground(claim))
                                .addValue(categories(claim))
                                .addValue(items(claim))
                                .addString(request.state().slug())
                                .addString(request.receipt().channel().slug())
                                .addString(request.contact().language().tag())
                                .addLocalDate(request.receipt().receivedOn())
                                .addLocalDate(request.receipt().dueOn())
                                .addOffsetDateTime(request.receipt().filedAt().atOffset(ZoneOffset.UTC))
                                .addString(request.statement())
                                .addValue(corrections(request.corrections()))
                                .addString(request.receipt().identityEvidence())
                                .addValue(request.receipt().representative())
                                .addValue(CategoryOutcome.toJson(request.plan()))
                                .addValue(request.blocks().toArray(UUID[]::new))
                                .addValue(request.restrictions().toArray(UUID[]::new))
                                .addString(request.contact().email())
                                .addString(request.contact().givenName())
                                .addUUID(receiptKey))
                .map(rows -> rows.iterator().next().getUUID(0));
    }

    public Uni<Optional<StoredRequest>> find(UUID id) {
        return sql.execute(FIND, Tuple.of(id)).map(RequestStore::first);
    }

    /** The row, which nobody else changes until the transaction ends. */
    public Uni<Optional<StoredRequest>> lock(UUID id) {
        return sql.execute(LOCK, Tuple.of(id)).map(RequestStore::first);
    }

    /** An open request of the subject that asks for the same. */
    public Uni<Optional<StoredRequest>> openAlike(UUID subject, Claim claim, Map<String, String> corrections) {
        return sql.execute(
                        OPEN_ALIKE,
                        Tuple.of(
                                subject,
                                claim.right().slug(),
                                ground(claim),
                                categories(claim),
                                items(claim),
                                corrections(corrections)))
                .map(RequestStore::first);
    }

    public Uni<Long> countOpen(UUID subject) {
        return sql.execute(COUNT_OPEN, Tuple.of(subject))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** A subject's requests, newest first. */
    public Uni<Page<StoredRequest>> page(UUID subject, @Nullable UUID after, int limit) {
        return sql.execute(OF_SUBJECT, Tuple.of(subject, limit + 1, after)).map(rows -> page(rows, limit));
    }

    /** The restrictions that a subject's own requests placed, lifted or not. */
    public Uni<Set<UUID>> restrictionsAskedFor(UUID subject) {
        return sql.execute(RESTRICTIONS_ASKED_FOR, Tuple.of(subject))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Requests that wait for their execution, oldest first, from the one after. */
    public Uni<List<UUID>> approved(UUID after, int limit) {
        return sql.execute(APPROVED, Tuple.of(after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .toList());
    }

    public Uni<Void> approve(UUID id, List<CategoryOutcome> plan, Approval approval) {
        JsonObject kept = new JsonObject();
        approval.kept().forEach((category, reason) -> kept.put(category.slug(), reason.slug()));
        return sql.execute(
                        APPROVE,
                        Tuple.of(id, CategoryOutcome.toJson(plan), kept, approval.decidedBy(), approval.explanation()))
                .replaceWithVoid();
    }

    /** What a request that waits for a decision would do. */
    public Uni<Void> foresee(UUID id, List<CategoryOutcome> plan) {
        return sql.execute(FORESEE, Tuple.of(id, CategoryOutcome.toJson(plan))).replaceWithVoid();
    }

    public Uni<Void> close(UUID id, Closing closing) {
        Outcome outcome = closing.outcome();
        Reason reason = closing.reason();
        List<CategoryOutcome> result = closing.result();
        return sql.execute(
                        CLOSE,
                        Tuple.tuple()
                                .addUUID(id)
                                .addString(closing.state().slug())
                                .addString(outcome == null ? null : outcome.slug())
                                .addString(reason == null ? null : reason.slug())
                                .addString(closing.explanation())
                                .addString(closing.decidedBy())
                                .addValue(result == null ? null : CategoryOutcome.toJson(result))
                                .addString(closing.receipt())
                                .addOffsetDateTime(closing.at().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    public Uni<Void> pause(UUID id, LocalDate on) {
        return sql.execute(PAUSE, Tuple.of(id, on)).replaceWithVoid();
    }

    public Uni<Void> resume(UUID id, int pausedDays, LocalDate dueOn, @Nullable String identityEvidence) {
        return sql.execute(RESUME, Tuple.of(id, pausedDays, dueOn, identityEvidence))
                .replaceWithVoid();
    }

    public Uni<Void> extend(UUID id, String reason, LocalDate dueOn) {
        return sql.execute(EXTEND, Tuple.of(id, reason, dueOn)).replaceWithVoid();
    }

    /** Staff found out who the person is. */
    public Uni<Void> assign(UUID id, UUID subject, PlacedBlocks placed, NewRequest.Contact contact) {
        return sql.execute(
                        ASSIGN_SUBJECT,
                        Tuple.of(
                                id,
                                subject,
                                placed.blocks().toArray(UUID[]::new),
                                placed.restrictions().toArray(UUID[]::new),
                                contact.email(),
                                contact.givenName()))
                .replaceWithVoid();
    }

    Uni<Long> expire(Instant closedBefore, int limit) {
        return sql.execute(EXPIRE, Tuple.of(closedBefore.atOffset(ZoneOffset.UTC), limit))
                .map(rows -> (long) rows.rowCount());
    }

    static Page<StoredRequest> page(RowSet<Row> rows, int limit) {
        List<StoredRequest> found = StreamSupport.stream(rows.spliterator(), false)
                .map(StoredRequest::new)
                .toList();
        return found.size() > limit
                ? new Page<>(
                        found.subList(0, limit),
                        Cursor.after(found.get(limit - 1).id()))
                : new Page<>(found, null);
    }

    private static Optional<StoredRequest> first(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).findFirst().map(StoredRequest::new);
    }

    private static @Nullable String ground(Claim claim) {
        Ground ground = claim.ground();
        return ground == null ? null : ground.slug();
    }

    private static String[] categories(Claim claim) {
        return claim.categories().stream().map(Category::slug).sorted().toArray(String[]::new);
    }

    private static UUID[] items(Claim claim) {
        return claim.selection().items().toArray(UUID[]::new);
    }

    private static @Nullable JsonObject corrections(Map<String, String> corrections) {
        if (corrections.isEmpty()) {
            return null;
        }
        JsonObject json = new JsonObject();
        corrections.forEach(json::put);
        return json;
    }
}

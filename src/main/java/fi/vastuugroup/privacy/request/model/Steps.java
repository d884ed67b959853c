package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.slug.Slugs;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The steps of requests, each with its audit event in the transaction of what it tells about. */
@ApplicationScoped
public class Steps {

    private static final String ADD = """
            insert into request_step (request_id, subject_id, at, actor_kind, actor, code, state)
            values ($1, $2, $3, $4, $5, $6, $7)""";

    private static final String OF_REQUEST =
            "select at, actor_kind, code, state from request_step where request_id = $1 order by id";

    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    Steps(Sql sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who did it and what, to which request. */
    public record Taken(
            UUID request, @Nullable UUID subject, AuditEvent.Actor actor, Step.Code code, RequestState state) {}

    public Uni<Void> add(Taken step) {
        Instant now = clock.instant();
        Step.By by = by(step.actor());
        return sql.execute(
                        ADD,
                        Tuple.tuple()
                                .addUUID(step.request())
                                .addUUID(step.subject())
                                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                                .addString(by.slug())
                                .addString(by == Step.By.STAFF ? step.actor().id() : null)
                                .addString(step.code().slug())
                                .addString(step.state().slug()))
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        now,
                        step.actor(),
                        "request-" + step.code().slug(),
                        step.subject(),
                        List.of(step.request()),
                        Map.of("state", step.state().slug())))));
    }

    public Uni<List<Step>> of(UUID request) {
        return sql.execute(OF_REQUEST, Tuple.of(request))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Step(
                                row.getOffsetDateTime(0).toInstant(),
                                Slugs.of(Step.By.class, row.getString(1)),
                                Slugs.of(Step.Code.class, row.getString(2)),
                                Slugs.of(RequestState.class, row.getString(3))))
                        .toList());
    }

    private static Step.By by(AuditEvent.Actor actor) {
        return switch (actor.kind()) {
            case "subject" -> Step.By.SUBJECT;
            case "staff" -> Step.By.STAFF;
            default -> Step.By.PORTAL;
        };
    }
}

package fi.vastuugroup.privacy.request.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of requests, each with its audit event in the transaction of what it tells about. */
@ApplicationScoped
public class Steps {

    private final RequestStepRepository stored;
    private final AuditTrailStore audit;
    private final Clock clock;

    Steps(RequestStepRepository stored, AuditTrailStore audit, Clock clock) {
        this.stored = stored;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who did it and what, to which request. */
    public record Taken(
            UUID request, @Nullable UUID subject, AuditEvent.Actor actor, Step.Code code, RequestState state) {

        Step.By by() {
            return switch (actor.kind()) {
                case SUBJECT, LOGIN -> Step.By.SUBJECT;
                case STAFF -> Step.By.STAFF;
                default -> Step.By.PORTAL;
            };
        }
    }

    public Uni<Void> add(Taken step) {
        Instant now = clock.instant();
        return stored.persist(new RequestStepEntity(step, now))
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        now,
                        step.actor(),
                        step.code().action(),
                        step.subject(),
                        List.of(step.request()),
                        Map.of("state", step.state().slug())))));
    }

    /** The steps of a request, the oldest first. */
    public Uni<List<Step>> of(UUID request) {
        return of(List.of(request)).map(steps -> steps.getOrDefault(request, List.of()));
    }

    /** The steps of each of some requests, the oldest first. */
    public Uni<Map<UUID, List<Step>>> of(List<UUID> requests) {
        return stored.of(requests)
                .map(steps -> steps.stream()
                        .collect(groupingBy(step -> step.requestId, mapping(RequestStepEntity::step, toList()))));
    }
}

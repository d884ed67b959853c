package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the subjects' access log, and enters looks on it. */
@ApplicationScoped
public class AccessLog {

    private final AccessLogStore entries;
    private final AuditTrailStore audit;
    private final Clock clock;

    AccessLog(AccessLogStore entries, AuditTrailStore audit, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A subject's entries, newest first, without those of which the subject is not told yet.
     *
     * @param subjects the subject, and those who were joined to it
     */
    public Uni<Page<AccessLogEntry>> page(Collection<UUID> subjects, AccessLogFilter filter, Cursor cursor, int limit) {
        return entries.page(subjects, filter, cursor.place(), limit + 1, Helsinki.today(clock))
                .map(page -> Page.of(page, limit, cursor, entry -> Cursor.Place.at(entry.at(), entry.id())));
    }

    /** Counts the entries that {@link #page} has on all pages. */
    public Uni<Long> count(Collection<UUID> subjects, AccessLogFilter filter) {
        return entries.count(subjects, filter, Helsinki.today(clock));
    }

    /**
     * Enters a look whose purpose nobody chooses on the log of each subject; does nothing for none.
     *
     * @param subjects each once; the entries stand in their order, so that the same looks are listed the same way
     * @param purpose why, a kebab-case code
     * @param operation the operation id in the contract
     */
    public Uni<Void> record(Collection<UUID> subjects, Instant at, Viewer viewer, String purpose, String operation) {
        return subjects.isEmpty()
                ? Uni.createFrom().voidItem()
                : entries.add(subjects, at, viewer, purpose, operation, null);
    }

    /** Enters staff's look as above; one that is kept from its subject leaves an audit event for each of them. */
    public Uni<Void> record(Collection<UUID> subjects, Instant at, Viewer viewer, LookReason reason, String operation) {
        LookReason.Silence silence = reason.silence();
        return subjects.isEmpty()
                ? Uni.createFrom().voidItem()
                : entries.add(subjects, at, viewer, reason.purpose().slug(), operation, silence)
                        .chain(() -> silence == null
                                ? Uni.createFrom().voidItem()
                                : audit.record(hidden(subjects, at, viewer, silence, operation)));
    }

    /** Enters the looks at a subject since a time on the log of another too, who was one with it then (Art. 15). */
    public Uni<Void> copy(UUID subject, UUID other, Instant since) {
        return entries.copy(subject, other, since);
    }

    private static List<AuditEvent> hidden(
            Collection<UUID> subjects, Instant at, Viewer viewer, LookReason.Silence silence, String operation) {
        return subjects.stream()
                .map(subject -> AuditEvent.of(
                        at,
                        AuditEvent.Actor.staff(viewer.id()),
                        AuditAction.LOOK_HIDDEN,
                        subject,
                        List.of(),
                        Map.of(
                                "operation",
                                operation,
                                "notShownUntil",
                                silence.until().toString())))
                .toList();
    }
}

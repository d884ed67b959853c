package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the subjects' access log, and enters looks on it. */
@ApplicationScoped
public class AccessLog {

    private static final String RECORD = """
            insert into access_log (subject_id, at, viewer_kind, viewer, viewer_role, viewer_unit, purpose, operation,
                shown_from)
            select unnest($1::uuid[]), $2, $3, $4, $5, $6, $7, $8, $9""";

    /** Sorts by the time of the look: entries are derived later, in any order. */
    private static final String PAGE = """
            select id, at, viewer_kind, case viewer_kind when 'staff' then viewer_role else viewer end, viewer_unit,
                purpose, operation
            from access_log where subject_id = any($1) and (shown_from is null or shown_from <= $3) %s
            order by at desc, id desc limit $2""";

    private static final String FIRST_PAGE = PAGE.formatted("");
    private static final String NEXT_PAGE = PAGE.formatted("""
            and (at, id) < (select last.at, last.id from access_log last where last.subject_id = any($1) and last.id = $4)""");

    private final Sql sql;
    private final AccessLogSettings settings;
    private final Clock clock;

    AccessLog(Sql sql, AccessLogSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A subject's entries, newest first, without those of which the subject is not told yet.
     *
     * @param subjects the subject, and those who were joined to it
     * @param after the id of the last entry seen; null for the newest ones
     */
    public Uni<Page<AccessLogEntry>> page(Collection<UUID> subjects, @Nullable UUID after, int limit) {
        Tuple first = Tuple.of(subjects.toArray(UUID[]::new), limit + 1, Helsinki.today(clock));
        return sql.list(
                        after == null ? FIRST_PAGE : NEXT_PAGE,
                        after == null ? first : first.addUUID(after),
                        AccessLog::entry)
                .map(entries -> Page.of(entries, limit, AccessLogEntry::id));
    }

    /**
     * Enters one look on the log of each subject; does nothing for none.
     *
     * @param purpose why, a kebab-case code; a look that an authority ordered is not shown for the configured period
     * @param operation the operation id in the contract
     */
    public Uni<Void> record(Collection<UUID> subjects, Instant at, Viewer viewer, String purpose, String operation) {
        return record(subjects, at, viewer, purpose, operation, null);
    }

    /**
     * Enters one look as above, with its own day from which a look that an authority ordered is shown.
     *
     * @param notShownUntil the first date in Helsinki on which the subject sees it; null for the configured period
     * @throws ProblemException {@code invalid-request} when another look is to be kept from its subject
     */
    public Uni<Void> record(
            Collection<UUID> subjects,
            Instant at,
            Viewer viewer,
            String purpose,
            String operation,
            @Nullable LocalDate notShownUntil) {
        LocalDate shownFrom = shownFrom(at, purpose, notShownUntil);
        if (subjects.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.execute(
                        RECORD,
                        Tuple.tuple()
                                .addValue(subjects.toArray(UUID[]::new))
                                .addOffsetDateTime(at.atOffset(ZoneOffset.UTC))
                                .addString(viewer.kind())
                                .addString(viewer.id())
                                .addString(viewer.role())
                                .addString(viewer.unit())
                                .addString(purpose)
                                .addString(operation)
                                .addLocalDate(shownFrom))
                .replaceWithVoid();
    }

    private @Nullable LocalDate shownFrom(Instant at, String purpose, @Nullable LocalDate notShownUntil) {
        if (!purpose.equals(LookPurpose.AUTHORITY_ORDER.slug())) {
            if (notShownUntil != null) {
                throw new ProblemException(
                        ProblemType.INVALID_REQUEST, "only a look that an authority ordered is kept from its subject");
            }
            return null;
        }
        return notShownUntil == null ? Helsinki.dateOf(at).plus(settings.authorityOrderHiddenFor()) : notShownUntil;
    }

    private static AccessLogEntry entry(Row row) {
        return new AccessLogEntry(
                row.getUUID(0),
                row.getOffsetDateTime(1).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}

package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the subjects' access log, and enters looks on it. */
@ApplicationScoped
public class AccessLog {

    private final AccessLogStore entries;
    private final AccessLogSettings settings;
    private final Clock clock;

    AccessLog(AccessLogStore entries, AccessLogSettings settings, Clock clock) {
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A subject's entries, newest first, without those of which the subject is not told yet.
     *
     * @param subjects the subject, and those who were joined to it
     */
    public Uni<Page<AccessLogEntry>> page(Collection<UUID> subjects, Cursor cursor, int limit) {
        return entries.page(subjects, cursor.place(), limit + 1, Helsinki.today(clock))
                .map(page -> Page.of(page, limit, cursor, entry -> Cursor.Place.at(entry.at(), entry.id())));
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
        return subjects.isEmpty()
                ? Uni.createFrom().voidItem()
                : entries.add(subjects, at, viewer, purpose, operation, shownFrom);
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
}

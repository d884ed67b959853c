package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.json.UnstorableText;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts supplementary statements beside items (Art. 16): what the subject has to say stands with what is held. */
@ApplicationScoped
public class SupplementaryStatements {

    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_STATEMENTS = 20;

    private final SupplementaryStatementStore store;
    private final SubjectStore subjectStore;
    private final AuditTrailStore audit;
    private final Clock clock;

    SupplementaryStatements(
            SupplementaryStatementStore store, SubjectStore subjectStore, AuditTrailStore audit, Clock clock) {
        this.store = store;
        this.subjectStore = subjectStore;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a supplementary statement beside an item (Art. 16), where the subject sees it.
     *
     * @param filedAs of joined persons, the one who asked for it; null when nobody knows
     * @return the statement's id
     * @throws ProblemException {@code not-found} when the subject has no such item
     */
    public Uni<UUID> supplement(
            AuditEvent.Actor actor, UUID subject, Category category, UUID item, String text, @Nullable UUID filedAs) {
        String statement = text.strip();
        if (statement.isEmpty()
                || statement.codePointCount(0, statement.length()) > MOST_CHARACTERS
                || !UnstorableText.isStorable(statement)) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "a statement has 1 to 4,000 characters");
        }
        Instant now = clock.instant();
        return subjectStore
                .lock(List.of(subject))
                .chain(() -> requireRoom(subject, category, item))
                .chain(() -> store.add(subject, item, statement, now, filedAs))
                .call(id -> audit.record(List.of(AuditEvent.of(
                        now, actor, AuditAction.ITEM_SUPPLEMENTED, subject, List.of(item, id), Map.of()))));
    }

    private Uni<Void> requireRoom(UUID subject, Category category, UUID item) {
        return store.count(subject, category, item)
                .map(count -> count.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .invoke(count -> {
                    if (count >= MOST_STATEMENTS) {
                        throw new ProblemException(
                                ProblemType.VALIDATION_FAILED, "an item has at most 20 statements beside it");
                    }
                })
                .replaceWithVoid();
    }
}

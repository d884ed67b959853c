package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the recipients: who they are, where, and how they are told. */
@ApplicationScoped
public class Recipients {

    private static final String UNIQUE_VIOLATION = "23505";

    private final Transactions transactions;
    private final RecipientRepository stored;
    private final RecipientRules rules;
    private final AuditTrailStore audit;
    private final Clock clock;

    Recipients(
            Transactions transactions,
            RecipientRepository stored,
            RecipientRules rules,
            AuditTrailStore audit,
            Clock clock) {
        this.transactions = transactions;
        this.stored = stored;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** A recipient as it was put. */
    record Put(Recipient recipient, boolean created) {}

    Uni<List<Recipient>> list() {
        return transactions.asSystem(() -> stored.inOrder()
                .map(all -> all.stream().map(RecipientEntity::recipient).toList()));
    }

    /** @throws ProblemException {@code not-found} */
    Uni<Recipient> get(String id) {
        return transactions.asSystem(() -> require(id));
    }

    /** @throws ProblemException {@code not-found} */
    public Uni<Recipient> require(String id) {
        return stored.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(ProblemType.NOT_FOUND, "no such recipient"))
                .map(RecipientEntity::recipient);
    }

    /** Finds the recipient that a partner is, within a transaction. */
    public Uni<Optional<Recipient>> ofPartner(String partner) {
        return stored.ofPartner(partner).map(found -> found.map(RecipientEntity::recipient));
    }

    /**
     * Enters a recipient, or changes it as seen under {@code If-Match}.
     *
     * @throws ProblemException {@code revision-required}, {@code stale-revision}, {@code validation-failed}, or
     *     {@code state-conflict} when another recipient is the partner
     */
    Uni<Put> put(Principal.Staff staff, String id, @Nullable String ifMatch, RecipientDraft draft) {
        rules.require(draft);
        return transactions.asSystem(() -> requireFree(id, draft.partner())
                .chain(() -> stored.locked(id))
                .invoke(present -> requireMatch(present, ifMatch))
                .chain(present -> write(staff, present.orElseGet(() -> new RecipientEntity(id)), draft)
                        .call(() -> record(staff, id, present.isPresent()))
                        .map(written -> new Put(written.recipient(), present.isEmpty()))));
    }

    private static void requireMatch(Optional<RecipientEntity> present, @Nullable String ifMatch) {
        if (present.isPresent()) {
            EntityTags.requireMatch(ifMatch, present.get().revision);
        } else if (ifMatch != null && !ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.STALE_REVISION, "there is no such recipient yet");
        }
    }

    private Uni<Void> requireFree(String id, @Nullable String partner) {
        return partner == null
                ? Uni.createFrom().voidItem()
                : stored.isTaken(partner, id)
                        .invoke(taken -> {
                            if (taken) {
                                throw new ProblemException(
                                        ProblemType.STATE_CONFLICT, "another recipient is this partner");
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<RecipientEntity> write(Principal.Staff staff, RecipientEntity recipient, RecipientDraft draft) {
        recipient.become(draft, staff.sub(), clock.instant());
        return stored.persistAndFlush(recipient)
                .onFailure(Recipients::isDuplicate)
                .transform(duplicate ->
                        new ProblemException(ProblemType.STATE_CONFLICT, "it was entered at the same time"));
    }

    private static boolean isDuplicate(Throwable failure) {
        return DatabaseFailures.sqlState(failure)
                .filter(UNIQUE_VIOLATION::equals)
                .isPresent();
    }

    private Uni<Void> record(Principal.Staff staff, String id, boolean known) {
        return audit.record(List.of(AuditEvent.of(
                clock.instant(),
                AuditEvent.Actor.staff(staff.sub()),
                known ? AuditAction.RECIPIENT_CHANGED : AuditAction.RECIPIENT_ENTERED,
                null,
                List.of(),
                Map.of("recipient", id))));
    }
}

package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import fi.vastuugroup.privacy.register.subject.SubjectSources;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Takes back several consents of a person at once, as they asked for with a request (Art. 7(3)), in the caller's
 * transaction, which holds the subject's lock.
 */
@ApplicationScoped
public class ConsentWithdrawals {

    private final RecordedChoices recordedChoices;
    private final ItemChanges itemChanges;
    private final ConsentLogStore log;
    private final SubjectSources sources;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final Clock clock;

    ConsentWithdrawals(
            RecordedChoices recordedChoices,
            ItemChanges itemChanges,
            ConsentLogStore log,
            SubjectSources sources,
            AuditTrailStore audit,
            OutboxStore outbox,
            Clock clock) {
        this.recordedChoices = recordedChoices;
        this.itemChanges = itemChanges;
        this.log = log;
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes back those of the consents in force that are meant, whoever recorded them, and nothing else. */
    public Uni<Void> withdraw(AuditEvent.Actor actor, UUID subject, Predicate<ConsentGiven> meant) {
        return recordedChoices.ofSubject(subject).chain(recorded -> {
            List<ConsentGiven> consents =
                    recorded.consents().stream().filter(meant).toList();
            return consents.isEmpty() ? Uni.createFrom().voidItem() : withdraw(actor, subject, consents);
        });
    }

    private Uni<Void> withdraw(AuditEvent.Actor actor, UUID subject, List<ConsentGiven> consents) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StatedChoices statements = StatedChoices.ofWithdrawals(consents, ConsentEntry.How.PORTAL, now);
        return itemChanges
                .declare(subject, statements.contents())
                .chain(ids -> audit.record(List.of(AuditEvent.of(
                        now, actor, "consents-withdrawn", subject, ids, Map.of("consents", codes(consents))))))
                .chain(() -> log.add(subject, statements.log()))
                .chain(() -> sources.notices(subject, "prohibition", reference(consents, now)))
                .chain(notices -> outbox.add(notices))
                .replaceWithVoid();
    }

    private static List<String> codes(List<ConsentGiven> consents) {
        return consents.stream()
                .map(given -> given.marketer() + " " + given.channel().slug() + "/"
                        + given.scope().slug())
                .distinct()
                .toList();
    }

    private static Map<String, Object> reference(List<ConsentGiven> consents, Instant now) {
        return Map.of(
                "recordedAt",
                now.toString(),
                "choices",
                consents.stream()
                        .map(given -> Map.of(
                                "marketer", given.marketer(),
                                "channel", given.channel().slug(),
                                "scope", given.scope().slug(),
                                "state", State.NO_CHOICE.slug()))
                        .distinct()
                        .toList());
    }
}

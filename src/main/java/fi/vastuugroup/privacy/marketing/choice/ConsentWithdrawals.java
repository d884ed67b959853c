package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.item.SourceSystem;
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
import java.util.stream.Stream;

/**
 * Takes back several consents of a person at once, as they asked for with a request (Art. 7(3)), in the caller's
 * transaction, which holds the subject's lock.
 */
@ApplicationScoped
public class ConsentWithdrawals {

    /** Stand where the wording and the evidence were, of a consent that was withdrawn and of which nothing is recorded. */
    private static final String UNKNOWN_WORDING = "unknown";

    private static final String BY_REQUEST = "its withdrawal, as the person stated it with a request";

    private final RecordedChoices recordedChoices;
    private final Items items;
    private final ItemChanges itemChanges;
    private final ConsentLogStore log;
    private final SubjectSources sources;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final Clock clock;

    ConsentWithdrawals(
            RecordedChoices recordedChoices,
            Items items,
            ItemChanges itemChanges,
            ConsentLogStore log,
            SubjectSources sources,
            AuditTrailStore audit,
            OutboxStore outbox,
            Clock clock) {
        this.recordedChoices = recordedChoices;
        this.items = items;
        this.itemChanges = itemChanges;
        this.log = log;
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes back those of the consents in force that are meant, whoever recorded them, and nothing else. */
    public Uni<Void> withdraw(AuditEvent.Actor actor, UUID subject, Predicate<ConsentGiven> meant) {
        return recordedChoices
                .ofSubject(subject)
                .chain(recorded -> AnalyticsConsentStanding.read(items, log, subject)
                        .map(analytics -> Stream.concat(recorded.consents().stream(), analytics.inForce().stream())
                                .filter(meant)
                                .toList())
                        .chain(consents -> withdraw(actor, subject, consents)));
    }

    /**
     * Takes back the consent to web analytics, so that nothing that rests on it comes in from now on; also one of which
     * nothing is recorded, since the person gave it to a cookie banner alone.
     */
    public Uni<Void> withdrawWebAnalytics(AuditEvent.Actor actor, UUID subject) {
        return AnalyticsConsentStanding.read(items, log, subject).chain(analytics -> {
            boolean unknown = analytics.inForce().isEmpty() && !analytics.isWithdrawn();
            return withdraw(actor, subject, unknown ? List.of(unknown(now())) : analytics.inForce());
        });
    }

    private static ConsentGiven unknown(Instant now) {
        return new ConsentGiven(
                SourceSystem.PORTAL, Consent.given(Consent.Matter.WEB_ANALYTICS, UNKNOWN_WORDING, BY_REQUEST, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Uni<Void> withdraw(AuditEvent.Actor actor, UUID subject, List<ConsentGiven> consents) {
        return consents.isEmpty() ? Uni.createFrom().voidItem() : withdrawAll(actor, subject, consents);
    }

    private Uni<Void> withdrawAll(AuditEvent.Actor actor, UUID subject, List<ConsentGiven> consents) {
        Instant now = now();
        StatedChoices statements = StatedChoices.ofWithdrawals(consents, ConsentEntry.How.PORTAL, now);
        return itemChanges
                .declare(subject, statements.contents())
                .chain(ids -> audit.record(List.of(AuditEvent.of(
                        now,
                        actor,
                        AuditAction.CONSENTS_WITHDRAWN,
                        subject,
                        ids,
                        Map.of("consents", codes(consents))))))
                .chain(() -> log.add(subject, statements.log()))
                .chain(() -> sources.notices(subject, "prohibition", reference(consents, now)))
                .chain(notices -> outbox.add(notices))
                .replaceWithVoid();
    }

    private static List<String> codes(List<ConsentGiven> consents) {
        return consents.stream()
                .map(given -> given.marketer() + " " + given.consent().matter().code())
                .distinct()
                .toList();
    }

    private static Map<String, Object> reference(List<ConsentGiven> consents, Instant now) {
        return Map.of(
                "recordedAt",
                now.toString(),
                "choices",
                consents.stream()
                        .map(given -> ConsentEntry.reference(given.consent().matter(), State.NO_CHOICE))
                        .distinct()
                        .toList());
    }
}

package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.audit.LookTallyStore.Count;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Raises an alarm when a partner asks about a flood of identifiers that belong to nobody: a warning in the log when it
 * begins, and the gauge {@code privacy_enumeration_alarm{partner}}, 1 for as long as it lasts, beside
 * {@code privacy_enumeration_unmatched{partner}}. Nothing is refused for it: an answer tells no more by being repeated,
 * and the daily quota bounds the rest.
 */
@ApplicationScoped
class EnumerationAlarm {

    private static final Logger LOG = Logger.getLogger(EnumerationAlarm.class);

    private final Transactions transactions;
    private final LookTallyStore tally;
    private final EnumerationSettings settings;
    private final Clock clock;
    private final MultiGauge alarms;
    private final MultiGauge unmatched;
    private volatile Set<String> raised = Set.of();

    EnumerationAlarm(
            Transactions transactions,
            LookTallyStore tally,
            EnumerationSettings settings,
            Clock clock,
            MeterRegistry registry) {
        this.transactions = transactions;
        this.tally = tally;
        this.settings = settings;
        this.clock = clock;
        this.alarms = MultiGauge.builder("privacy.enumeration.alarm")
                .description("1 while a partner's checks look like trying identifiers out")
                .register(registry);
        this.unmatched = MultiGauge.builder("privacy.enumeration.unmatched")
                .description("Identifiers of nobody that a partner asked about in the present and the last hour")
                .register(registry);
    }

    @Scheduled(
            identity = "enumeration-alarm",
            every = "{privacy.enumeration.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return transactions
                .asSystem(() -> tally.since(
                        clock.instant().truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS)))
                .invoke(this::show)
                .replaceWithVoid();
    }

    /** The partners against whom the alarm stands, as of the last count. */
    Set<String> raised() {
        return raised;
    }

    private void show(List<Count> counts) {
        Set<String> now =
                counts.stream().filter(this::isFlood).map(Count::viewer).collect(Collectors.toUnmodifiableSet());
        now.stream()
                .filter(partner -> !raised.contains(partner))
                .forEach(partner -> LOG.warnf("partner %s asks about a flood of identifiers of nobody", partner));
        raised = now;
        List<MultiGauge.Row<?>> alarmRows = new ArrayList<>();
        List<MultiGauge.Row<?>> countRows = new ArrayList<>();
        counts.forEach(count -> {
            Tags partner = Tags.of("partner", count.viewer());
            alarmRows.add(MultiGauge.Row.of(partner, now.contains(count.viewer()) ? 1 : 0));
            countRows.add(MultiGauge.Row.of(partner, count.unmatched()));
        });
        alarms.register(alarmRows, true);
        unmatched.register(countRows, true);
    }

    private boolean isFlood(Count count) {
        return count.unmatched() >= settings.unmatched() && count.unmatched() >= settings.share() * count.identifiers();
    }
}

package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code privacy_requests_open}: how many requests are open, by right and by how near their deadline is. */
@ApplicationScoped
public class RequestMetrics {

    private final Transactions transactions;
    private final RequestSetStore requests;
    private final RequestSettings settings;
    private final Clock clock;
    private final MultiGauge open;

    RequestMetrics(
            Transactions transactions,
            RequestSetStore requests,
            RequestSettings settings,
            Clock clock,
            MeterRegistry registry) {
        this.transactions = transactions;
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
        this.open = MultiGauge.builder("privacy.requests.open")
                .description("Open requests of data subjects, by right and by how near the deadline is")
                .register(registry);
    }

    public Uni<Void> count() {
        LocalDate today = Helsinki.today(clock);
        return transactions
                .asSystem(() -> requests.countOpen(today, today.plusDays(settings.soonDays())))
                .invoke(this::show)
                .replaceWithVoid();
    }

    private void show(List<RequestSetStore.OpenCount> counts) {
        List<MultiGauge.Row<?>> gauges = new ArrayList<>();
        counts.forEach(count ->
                gauges.add(MultiGauge.Row.of(Tags.of("right", count.right(), "due", count.due()), count.requests())));
        open.register(gauges, true);
    }
}

package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code privacy_requests_open}: how many requests are open, by right and by how near their deadline is. */
@ApplicationScoped
public class RequestMetrics {

    private static final String COUNT = """
            select exercised, nearness(state, due_on, $1, $2), count(*) from request where closed_at is null
            group by 1, 2""";

    private final Sql sql;
    private final Transactions transactions;
    private final RequestSettings settings;
    private final Clock clock;
    private final MultiGauge open;

    RequestMetrics(Sql sql, Transactions transactions, RequestSettings settings, Clock clock, MeterRegistry registry) {
        this.sql = sql;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.open = MultiGauge.builder("privacy.requests.open")
                .description("Open requests of data subjects, by right and by how near the deadline is")
                .register(registry);
    }

    public Uni<Void> count() {
        LocalDate today = Helsinki.today(clock);
        return transactions
                .asSystem(() -> sql.execute(COUNT, Tuple.of(today, today.plusDays(settings.soonDays()))))
                .invoke(rows -> {
                    List<MultiGauge.Row<?>> gauges = new ArrayList<>();
                    rows.forEach(row -> gauges.add(MultiGauge.Row.of(
                            Tags.of("right", row.getString(0), "due", row.getString(1)), row.getLong(2))));
                    open.register(gauges, true);
                })
                .replaceWithVoid();
    }
}

package fi.vastuugroup.privacy.platform.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shows {@code privacy_streams_kept_bytes}, what this replica keeps of answers that readers of streams have not taken, and
 * {@code privacy_streams_open}.
 */
@ApplicationScoped
class StreamMetrics {

    void atStart(@Observes StartupEvent start, LineStreams streams, MeterRegistry registry) {
        Gauge.builder("privacy.streams.kept", streams.kept(), AtomicLong::get)
                .description("What is kept of answers that readers of streams have not taken yet")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("privacy.streams.open", streams.open(), OpenStreams::all)
                .description("Streams of lines that are being answered")
                .register(registry);
    }
}

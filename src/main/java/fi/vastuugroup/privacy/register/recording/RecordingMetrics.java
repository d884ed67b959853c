package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.text.Slug;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is deleted from the store, and what store and database differed in. */
@ApplicationScoped
class RecordingMetrics {

    private final MeterRegistry registry;
    private final AtomicInteger objectsOnly = new AtomicInteger();
    private final AtomicInteger rowsOnly = new AtomicInteger();

    /** In what store and database differ. */
    enum Difference implements Slug {
        /** An object whose storing has come to no end. */
        UPLOAD,
        /** An object that no row names. */
        OBJECT,
        /** A row whose object is not there. */
        ROW
    }

    RecordingMetrics(MeterRegistry registry) {
        this.registry = registry;
        deleted(0, 0);
        for (Difference difference : Difference.values()) {
            settled(difference, 0);
        }
        show(Difference.OBJECT, objectsOnly);
        show(Difference.ROW, rowsOnly);
    }

    private void show(Difference difference, AtomicInteger found) {
        Gauge.builder("privacy.recordings.unsettled", found, AtomicInteger::get)
                .description("In what store and database differ and nobody settles, for there is too much of it")
                .tag("of", difference.slug())
                .register(registry);
    }

    void deleted(int gone, int failed) {
        registry.counter("privacy.recordings.deletions", "outcome", "deleted").increment(gone);
        registry.counter("privacy.recordings.deletions", "outcome", "retry").increment(failed);
    }

    void settled(Difference difference, int many) {
        registry.counter("privacy.recordings.settled", "of", difference.slug()).increment(many);
    }

    /** What the last comparison has found and left as it is. */
    void unsettled(int objects, int rows) {
        objectsOnly.set(objects);
        rowsOnly.set(rows);
    }
}

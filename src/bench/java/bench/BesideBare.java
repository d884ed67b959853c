package bench;

import bench.report.Figure;
import bench.report.Row;
import bench.site.Application;
import bench.site.Options;
import bench.site.Site;
import java.time.Duration;

/**
 * Measures the portal beside what bears its work bare: cold, then warm and in turns, so that a slow minute of the machine
 * touches both.
 */
final class BesideBare {

    private static final int ROUNDS = 2;

    private BesideBare() {}

    /** How much is done in a second, measured for a time. */
    interface Rate {
        double of(Duration time) throws Exception;
    }

    /** The same of the bare handler. */
    interface BareRate {
        double of(Application bare, Duration time) throws Exception;
    }

    /** The handler is started only when the portal was measured cold. */
    static Row row(String name, String what, String limit, Site site, Rate portal, BareRate bare) throws Exception {
        Options options = site.options();
        double coldPortal = portal.of(options.cold());
        try (Application beside = site.bareHandler()) {
            double coldBare = bare.of(beside, options.cold());
            portal.of(options.warmUp());
            bare.of(beside, options.warmUp());
            double ofPortal = 0;
            double ofBare = 0;
            Duration part = options.measured().dividedBy(ROUNDS);
            for (int round = 0; round < ROUNDS; round++) {
                ofBare += bare.of(beside, part) / ROUNDS;
                ofPortal += portal.of(part) / ROUNDS;
            }
            return new Row(name, what, limit, Figure.ratio(coldPortal, coldBare), Figure.ratio(ofPortal, ofBare));
        }
    }
}

package bench;

import bench.load.Answers;
import bench.load.Load;
import bench.report.Figure;
import bench.report.Row;
import bench.site.Options;
import bench.site.Readers;
import bench.site.Site;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Measures how long the overview of 2,000 items takes at 200 requests a second. */
final class DataView implements Measurement {

    static final int PER_SECOND = 200;

    @Override
    public String name() {
        return "data";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        Options options = site.options();
        Readers readers = new Readers(site.installation());
        try (Site.Portals portals = site.portals()) {
            Figure cold = Figure.latencies(look(readers, portals, options.cold()));
            look(readers, portals, options.warmUp());
            Figure warm = Figure.latencies(look(readers, portals, options.measured()));
            return List.of(new Row(
                    name(),
                    Figure.text("`GET /me/data`, %,d items, %d/s", Readers.ITEMS, PER_SECOND),
                    "p99 ≤ 25 ms, whatever the size ± 30 %",
                    cold,
                    warm));
        }
    }

    private static Answers look(Readers readers, Site.Portals portals, Duration time) throws IOException {
        return Load.run(time, List.of(readers.stream(portals.ports(), PER_SECOND)))
                .get("reads");
    }
}

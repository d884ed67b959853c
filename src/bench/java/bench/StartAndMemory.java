package bench;

import bench.report.Figure;
import bench.report.Row;
import bench.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Measures the start on a migrated database, from process to first answer, and what is resident a moment later. */
final class StartAndMemory implements Measurement {

    private static final int STARTS = 3;
    private static final int IDLE_SECONDS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        List<Double> starts = new ArrayList<>();
        List<Double> resident = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (Site.Portals portals = site.portals()) {
                starts.add(portals.first().startSeconds());
                TimeUnit.SECONDS.sleep(IDLE_SECONDS);
                resident.add((double) portals.first().residentMegabytes());
            }
        }
        return List.of(
                new Row(
                        "start",
                        "start on the JVM, until the first answer (median of three)",
                        "≤ 2.5 s",
                        new Figure(Figure.text("%.1f s", median(starts)), Map.of("seconds", median(starts))),
                        Figure.NONE),
                new Row(
                        "idle",
                        "resident when idle",
                        "≤ 256 MB",
                        new Figure(Figure.text("%.0f MB", median(resident)), Map.of("megabytes", median(resident))),
                        Figure.NONE));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

package bench;

import bench.load.Blocks;
import bench.load.LineClient;
import bench.report.Figure;
import bench.report.Row;
import bench.site.Application;
import bench.site.HeapLog;
import bench.site.Site;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Measures what a stream of millions of lines leaves of the heap: used after each collection while it goes. */
final class HeapOfStream implements Measurement {

    private static final double MILLION = 1e6;

    /** Of how many collections the use is kept, at equal distances. */
    private static final int KEPT = 60;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        long lines = site.options().streamed();
        String token = site.installation().machineToken("own-mailing");
        try (Site.Portals portals = site.portals()) {
            Application portal = portals.first();
            stream(portal, token, Math.min(lines / 10, 1_000_000));
            int before = live(portal);
            int begun = portal.heap().collections().size();
            LineClient.Streamed streamed = stream(portal, token, lines);
            List<HeapLog.Used> all = portal.heap().collections();
            List<HeapLog.Used> series = all.subList(begun, all.size());
            int after = live(portal);
            List<Integer> used =
                    series.stream().map(HeapLog.Used::megabytes).sorted().toList();
            double slope = HeapLog.slope(series) / 60 * streamed.seconds() / (lines / MILLION);
            double resident = portal.residentMegabytes();
            String text = used.isEmpty()
                    ? "no collection"
                    : Figure.text(
                            "used after %,d collections: %d, %d, %d MB (least, median, most), %+.2f MB per million lines;"
                                    + " alive before %d MB, after %d MB; resident %.0f MB",
                            used.size(),
                            used.get(0),
                            used.get(used.size() / 2),
                            used.get(used.size() - 1),
                            slope,
                            before,
                            after,
                            resident);
            return List.of(new Row(
                    name(),
                    Figure.text(
                            "heap during one stream of %,d lines, of %d MB at most",
                            lines, site.options().heap()),
                    "constant",
                    Figure.NONE,
                    new Figure(
                            text,
                            Map.of(
                                    "least",
                                    used.isEmpty() ? 0.0 : used.get(0),
                                    "median",
                                    used.isEmpty() ? 0.0 : used.get(used.size() / 2),
                                    "most",
                                    used.isEmpty() ? 0.0 : used.get(used.size() - 1),
                                    "slope",
                                    slope,
                                    "before",
                                    (double) before,
                                    "after",
                                    (double) after,
                                    "resident",
                                    resident),
                            kept(series))));
        }
    }

    private static List<Double> kept(List<HeapLog.Used> series) {
        int many = Math.min(KEPT, series.size());
        return IntStream.range(0, many)
                .mapToObj(i -> (double)
                        series.get((int) ((long) i * series.size() / many)).megabytes())
                .toList();
    }

    private static LineClient.Streamed stream(Application portal, String token, long lines) throws Exception {
        AtomicLong left = new AtomicLong(lines / Blocks.LINES);
        return BulkCheck.stream(portal.port(), token, () -> left.decrementAndGet() > 0)
                .complete();
    }

    private static int live(Application portal) throws Exception {
        portal.collect();
        List<HeapLog.Used> collections = portal.heap().collections();
        return collections.get(collections.size() - 1).megabytes();
    }
}

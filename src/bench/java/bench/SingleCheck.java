package bench;

import bench.load.Wrk;
import bench.report.Figure;
import bench.report.Row;
import bench.site.Application;
import bench.site.Keys;
import bench.site.Options;
import bench.site.Site;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Measures single checks beside the bare handler, in turns, so that a slow minute of the machine touches both. */
final class SingleCheck implements Measurement {

    static final String PATH = "/api/v1/prohibition-checks";

    private static final int ROUNDS = 2;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        Options options = site.options();
        String token = site.installation().machineToken("own-mailing");
        try (Site.Portals portals = site.portals()) {
            double coldPortal = portal(portals, token, options.cold());
            try (Application bare = site.bareHandler()) {
                double coldBare = bare(bare, options.cold());
                portal(portals, token, options.warmUp());
                bare(bare, options.warmUp());
                double portal = 0;
                double handler = 0;
                Duration half = options.measured().dividedBy(ROUNDS);
                for (int round = 0; round < ROUNDS; round++) {
                    handler += bare(bare, half) / ROUNDS;
                    portal += portal(portals, token, half) / ROUNDS;
                }
                return List.of(new Row(
                        name(),
                        "single check, all included, beside a bare handler with the same query",
                        "≥ 60 %",
                        Figure.ratio(coldPortal, coldBare),
                        Figure.ratio(portal, handler)));
            }
        }
    }

    private static double portal(Site.Portals portals, String token, Duration time) throws IOException {
        return Wrk.post(portals.all().stream().map(portal -> portal.url(PATH)).toList(), Keys.sent(), token, time);
    }

    private static double bare(Application bare, Duration time) throws IOException {
        return Wrk.post(List.of(bare.url("/check")), Keys.stored(), "", time);
    }
}

package bench;

import bench.load.Wrk;
import bench.report.Row;
import bench.site.Application;
import bench.site.Keys;
import bench.site.Site;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Measures single checks beside the bare handler, in turns, so that a slow minute of the machine touches both. */
final class SingleCheck implements Measurement {

    static final String PATH = "/api/v1/prohibition-checks";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        String token = site.installation().machineToken("own-mailing");
        try (Site.Portals portals = site.portals()) {
            return List.of(BesideBare.row(
                    name(),
                    "single check, all included, beside a bare handler with the same query",
                    "≥ 60 %",
                    site,
                    time -> portal(portals, token, time),
                    SingleCheck::bare));
        }
    }

    private static double portal(Site.Portals portals, String token, Duration time) throws IOException {
        return Wrk.post(portals.all().stream().map(portal -> portal.url(PATH)).toList(), Keys.sent(), token, time);
    }

    private static double bare(Application bare, Duration time) throws IOException {
        return Wrk.post(List.of(bare.url("/check")), Keys.stored(), "", time);
    }
}

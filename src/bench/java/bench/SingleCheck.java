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
        return List.of(
                row(
                        name(),
                        "single check, all included, beside a bare handler with the same query",
                        site,
                        "own-mailing"),
                row("partner-check", "the same by a partner, whose use is counted", site, "acme-events"));
    }

    private static Row row(String name, String what, Site site, String client) throws Exception {
        String token = site.installation().machineToken(client);
        try (Site.Portals portals = site.portals()) {
            return BesideBare.row(name, what, "≥ 60 %", site, time -> portal(portals, token, time), SingleCheck::bare);
        }
    }

    private static double portal(Site.Portals portals, String token, Duration time) throws IOException {
        return Wrk.post(portals.all().stream().map(portal -> portal.url(PATH)).toList(), Keys.sent(), token, time);
    }

    private static double bare(Application bare, Duration time) throws IOException {
        return Wrk.post(List.of(bare.url("/check")), Keys.stored(), "", time);
    }
}

package bench;

import bench.load.Blocks;
import bench.load.LineClient;
import bench.report.Figure;
import bench.report.Row;
import bench.site.Application;
import bench.site.Options;
import bench.site.Register;
import bench.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Measures a stream of lines about people of the whole register beside {@code COPY} of the rows that it made. */
final class IngestionOfLines implements Measurement {

    private static final Path ROWS = Application.WORK.resolve("rows");

    /** A prime: people follow one another all over the register. */
    private static final long STRIDE = 7_919;

    private static final int BUFFER = 65_536;

    @Override
    public String name() {
        return "ingestion";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        Options options = site.options();
        Register register = site.register();
        String token = site.installation().machineToken("crm");
        try (Site.Portals portals = site.portals()) {
            register.execute("create table bench_copy (like stored_item including all)");
            double coldPortal = ingest(portals, token, lines("cold", options), options.cold());
            ingest(portals, token, lines("between", options), options.warmUp());
            double portal = ingest(portals, token, lines("warm", options), options.measured());
            register.settle();
            double coldCopy = copy(register, "cold");
            double copy = copy(register, "warm");
            register.execute("drop table bench_copy");
            return List.of(new Row(
                    name(),
                    "ingestion of one stream of lines, beside `COPY` of the same rows",
                    "≥ 50 %",
                    Figure.ratio(coldPortal, coldCopy),
                    Figure.ratio(portal, copy)));
        }
    }

    private static double ingest(Site.Portals portals, String token, IntFunction<String> line, Duration time)
            throws IOException {
        long end = System.nanoTime() + time.toNanos();
        LineClient.Streamed streamed = LineClient.send(
                        portals.first().port(), "/api/v1/register-batches", token, Blocks.of(line, Blocks.until(end)))
                .complete();
        if (!streamed.summary().contains("\"created\":" + streamed.lines())) {
            throw new IllegalStateException("ingestion answered " + streamed.summary());
        }
        return streamed.perSecond();
    }

    private static IntFunction<String> lines(String batch, Options options) {
        String yesterday = Instant.now().minus(Duration.ofDays(1)).toString();
        return n -> """
                {"op":"upsert","id":"%s-%d","version":1,"person":{"id":"bench-%d"},"collected":{"how":"visit","at":"%s"},\
                "content":{"category":"logins","service":"portal","loggedInAt":"%s","method":"password","succeeded":true}}""".formatted(batch, n, 1 + n * STRIDE % options.subjects(), yesterday, yesterday);
    }

    /** Rows a second, into a table with the same indexes. */
    private static double copy(Register register, String batch) throws Exception {
        CopyManager copies = register.owner().unwrap(PGConnection.class).getCopyAPI();
        String columns = register.columns("stored_item");
        try (var out = Files.newOutputStream(ROWS)) {
            copies.copyOut(
                    "copy (select %s from stored_item where source_item_id like '%s-%%') to stdout"
                            .formatted(columns, batch),
                    out);
        }
        register.execute("truncate bench_copy");
        try (var in = Files.newInputStream(ROWS)) {
            long begun = System.nanoTime();
            long rows = copies.copyIn("copy bench_copy (%s) from stdin".formatted(columns), in, BUFFER);
            return rows / ((System.nanoTime() - begun) / 1e9);
        }
    }
}

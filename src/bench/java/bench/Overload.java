package bench;

import bench.load.Answers;
import bench.load.Blocks;
import bench.load.Connection;
import bench.load.Load;
import bench.report.Row;
import bench.site.Application;
import bench.site.Keys;
import bench.site.Options;
import bench.site.Readers;
import bench.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Measures five times as many single checks as can be answered, sent on schedule by callers that wait two seconds,
 * beside customers' reads and a bulk stream: what is answered, how the rest is refused, and when all is as before.
 */
final class Overload implements Measurement {

    private static final int TIMES = 5;
    private static final double CALM = 0.5;
    private static final int READS_PER_SECOND = 20;
    private static final int CALLERS = 32;
    private static final int CALLERS_IN_OVERLOAD = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int WATCHED_SECONDS = 15;

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        Options options = site.options();
        String token = site.installation().machineToken("own-mailing");
        List<byte[]> requests = Files.readAllLines(Keys.sent()).stream()
                .map(key -> Connection.request(
                        "POST",
                        SingleCheck.PATH,
                        token,
                        "{\"checks\":[{\"identifierType\":\"sha256\",\"identifier\":\"" + key
                                + "\",\"channel\":\"email\",\"scope\":\"direct-marketing\"}]}"))
                .toList();
        Readers readers = new Readers(site.installation());
        try (Site.Portals portals = site.portals()) {
            Mix mix = new Mix(portals, readers, requests, token);
            mix.run(options.warmUp(), () -> 0, CALLERS);
            Duration time = options.measured();
            double peak = mix.run(time, () -> 0, CALLERS).get("checks").goodPerSecond(time.toNanos() / 1e9);

            long begun = System.nanoTime();
            long overload = begun + options.cold().toNanos();
            long end = overload + time.toNanos();
            DoubleSupplier perSecond = () -> {
                long now = System.nanoTime();
                return peak * (now >= overload && now < end ? TIMES : CALM);
            };
            Duration whole = options.cold().plus(time).plusSeconds(WATCHED_SECONDS);
            Map<String, Answers> answers = mix.run(whole, perSecond, CALLERS_IN_OVERLOAD);
            return new OverloadReport(answers.get("checks"), answers.get("reads"), begun, overload, end, peak, PATIENCE)
                    .rows();
        }
    }

    /** Checks, customers' reads and a bulk stream at each portal. */
    private record Mix(Site.Portals portals, Readers readers, List<byte[]> requests, String token) {

        Map<String, Answers> run(Duration time, DoubleSupplier perSecond, int callers) throws IOException {
            BooleanSupplier goesOn = Blocks.until(System.nanoTime() + time.toNanos());
            List<CompletableFuture<Void>> streams = portals.all().stream()
                    .map(portal -> CompletableFuture.runAsync(() -> bulk(portal, goesOn)))
                    .toList();
            Map<String, Answers> answers = Load.run(
                    time,
                    List.of(
                            new Load.Stream("checks", portals.ports(), requests, perSecond, callers, PATIENCE),
                            readers.stream(portals.ports(), READS_PER_SECOND)));
            streams.forEach(CompletableFuture::join);
            return answers;
        }

        /** A stream that is refused or ended is begun again, as its sender would. */
        private void bulk(Application portal, BooleanSupplier goesOn) {
            while (goesOn.getAsBoolean()) {
                try {
                    BulkCheck.stream(portal.port(), token, goesOn);
                } catch (IOException | UncheckedIOException refused) {
                    System.err.println(
                            "bulk: " + refused.getMessage().lines().findFirst().orElse(""));
                }
            }
        }
    }
}

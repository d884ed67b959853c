package bench;

import bench.load.Blocks;
import bench.load.LineClient;
import bench.report.Row;
import bench.site.Application;
import bench.site.Keys;
import bench.site.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * Measures a stream of hashed identifiers for each portal beside the bare query, with as many keys at a time through
 * the same driver, in turns.
 */
final class BulkCheck implements Measurement {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PATH = "/api/v1/prohibition-checks/bulk";

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        String token = site.installation().machineToken("own-mailing");
        try (Site.Portals portals = site.portals()) {
            return List.of(BesideBare.row(
                    name(),
                    "bulk check, all included, beside the bare `= any($1)` query",
                    "≥ 85 %",
                    site,
                    time -> portal(portals, token, time),
                    BulkCheck::query));
        }
    }

    /** Sends one stream as long as it goes on. */
    static LineClient.Streamed stream(int port, String token, BooleanSupplier goesOn) throws IOException {
        List<String> keys = Files.readAllLines(Keys.sent());
        return LineClient.send(
                port,
                PATH,
                token,
                Blocks.repeated(
                        n -> "{\"identifierType\":\"sha256\",\"identifier\":\"" + keys.get(n)
                                + "\",\"channel\":\"email\",\"scope\":\"direct-marketing\"}",
                        keys.size() / Blocks.LINES,
                        goesOn));
    }

    private static double portal(Site.Portals portals, String token, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        List<CompletableFuture<LineClient.Streamed>> streams = new ArrayList<>();
        for (int port : portals.ports()) {
            streams.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return stream(port, token, Blocks.until(end)).complete();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        return streams.stream()
                .map(CompletableFuture::join)
                .mapToDouble(LineClient.Streamed::perSecond)
                .sum();
    }

    private static double query(Application bare, Duration time) throws IOException, InterruptedException {
        String path = "/check/any?seconds=" + time.toSeconds() + "&keys="
                + Keys.stored().toAbsolutePath();
        HttpRequest request = HttpRequest.newBuilder(URI.create(bare.url(path))).build();
        return Double.parseDouble(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}

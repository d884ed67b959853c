import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.local.EmbeddedDatabase;
import fi.vastuugroup.privacy.local.LocalIssuers;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.local.Ports;
import fi.vastuugroup.privacy.local.LocalSettings;
import fi.vastuugroup.privacy.local.LocalSigningKey;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** The measurement that run.sh starts: everything in one run on one machine, reported as ratios. */
public class Bench {

    private static final int SUBJECTS = Integer.getInteger("subjects", env("BENCH_SUBJECTS", 1_000_000));
    private static final int FEW = Math.min(10_000, SUBJECTS);
    private static final int SECONDS = env("BENCH_SECONDS", 20);
    private static final int LINES = env("BENCH_LINES", 100_000);
    private static final int BULK = env("BENCH_BULK", 2_000_000);
    private static final int READERS = 20;
    private static final int ITEMS = 2_000;
    private static final int RATE = 200;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Path WORK = Path.of("target/bench");

    private final EmbeddedDatabase database = EmbeddedDatabase.temporary();
    private final LocalIssuers issuers = LocalIssuers.start(0);
    private final Map<String, String> settings = new TreeMap<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(WORK);
        Bench bench = new Bench();
        try {
            bench.run();
        } finally {
            bench.processes.forEach(Process::destroyForcibly);
            bench.issuers.close();
            bench.database.close();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        settings.putAll(LocalSettings.settings());
        settings.putAll(database.settings());
        settings.putAll(issuers.settings());
        settings.put("quarkus.scheduler.enabled", "false");
        settings.putAll(LocalSigningKey.newSettings());
        settings.putAll(LocalMailbox.settings(Ports.free()));
        settings.put("privacy.portal-url", "https://portal.example");
        settings.put("privacy.hosts", "localhost,127.0.0.1");
        settings.put(
                "privacy.journal.directory",
                Files.createTempDirectory("bench-journal").toString());
        settings.put("privacy.storage.kind", "directory");
        settings.put(
                "privacy.storage.directory",
                Files.createTempDirectory("bench-objects").toString());
        // A start with the public secrets of the local run is refused, as it must be.
        for (String secret : List.of(
                "privacy.pepper",
                "privacy.unsubscribe.key",
                "quarkus.oidc.customers.authentication.state-secret",
                "quarkus.oidc.customers.token-state-manager.encryption-secret",
                "quarkus.oidc.staff.authentication.state-secret",
                "quarkus.oidc.staff.token-state-manager.encryption-secret")) {
            settings.put(secret, HexFormat.of().formatHex(new SecureRandom().generateSeed(32)));
        }
        int port = Ports.free();
        start("target/quarkus-app", port); // migrates; the second start is the one that counts
        processes.remove(0).destroy();
        TimeUnit.SECONDS.sleep(3);
        long begun = System.nanoTime();
        Process portal = start("target/quarkus-app", port);
        double startSeconds = (System.nanoTime() - begun) / 1e9;
        TimeUnit.SECONDS.sleep(5);
        row("start on the JVM, until the first answer", "%.1f s".formatted(startSeconds), "≤ 2.5 s");
        row("resident when idle", residentMegabytes(portal) + " MB", "≤ 256 MB");

        try (Connection owner = owner()) {
            seed(owner, 1, FEW);
            readers(owner);
            double[] few = dataView(port);
            if (SUBJECTS > FEW) {
                seed(owner, FEW + 1, SUBJECTS);
            }
            double[] many = dataView(port);
            row(
                    "`GET /me/data`, %,d items, %d/s, %,d subjects".formatted(ITEMS, RATE, FEW),
                    latencies(few),
                    "p99 ≤ 25 ms");
            row("the same, %,d subjects".formatted(SUBJECTS), latencies(many), "± 30 %");
            int bare = Ports.free();
            start("src/bench/bare/target/quarkus-app", bare);
            checks(port, bare);
            bulk(port, bare, portal);
            ingestion(owner, port);
        }
        System.out.println("| what | measured | target |\n|---|---|---|\n" + String.join("\n", rows));
    }

    /** A single check beside the bare handler, in turns, so that a slow minute of the machine touches both. */
    private void checks(int port, int bare) throws Exception {
        List<String> sent = new ArrayList<>();
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            int person = 1 + (int) ((long) i * 2 * SUBJECTS / 20_000); // every second one is unknown
            byte[] hash = sha256(address(person).getBytes(StandardCharsets.UTF_8));
            sent.add(HexFormat.of().formatHex(hash));
            stored.add(HexFormat.of().formatHex(sha256(concat(pad(0x5c), sha256(concat(pad(0x36), hash))))));
        }
        Files.write(WORK.resolve("sent"), sent);
        Files.write(WORK.resolve("stored"), stored);
        String token =
                token("machines", Map.of("sub", "own-mailing", "azp", "own-mailing", "client_id", "own-mailing"));
        double portal = 0;
        double handler = 0;
        for (int round = 0; round < 3; round++) {
            double ofHandler = wrk("http://localhost:" + bare + "/check", "stored", "");
            double ofPortal = wrk("http://localhost:" + port + "/api/v1/prohibition-checks", "sent", token);
            if (round > 0) { // the first one warms up
                portal += ofPortal / 2;
                handler += ofHandler / 2;
            }
        }
        row(
                "single check, all included",
                "%.0f %% of a bare handler (%,.0f/s of %,.0f/s)".formatted(100 * portal / handler, portal, handler),
                "≥ 60 %");
    }

    /** A stream of hashed identifiers beside the bare query with as many keys at a time through the same driver, in turns. */
    private void bulk(int port, int bare, Process process) throws Exception {
        String token =
                token("machines", Map.of("sub", "own-mailing", "azp", "own-mailing", "client_id", "own-mailing"));
        double portal = 0;
        double query = 0;
        for (int round = 0; round < 3; round++) {
            double ofQuery = Double.parseDouble(HTTP.send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://localhost:" + bare + "/check/any?seconds=" + SECONDS + "&keys="
                                                    + WORK.resolve("stored").toAbsolutePath()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body());
            double ofPortal = bulk(port, token, round == 0 ? BULK / 10 : BULK);
            if (round > 0) { // the first one warms up
                portal += ofPortal / 2;
                query += ofQuery / 2;
            }
        }
        row(
                "bulk check, all included, %,d lines".formatted(BULK),
                "%.0f %% of the bare `= any($1)` query (%,.0f/s of %,.0f/s)"
                        .formatted(100 * portal / query, portal, query),
                "≥ 85 %");
        row("resident after it, heap of 256 MB", residentMegabytes(process) + " MB", "constant heap");
    }

    /**
     * Lines a second. Over a socket, for the JDK's client reads no answer while it sends: the sender holds a block of
     * questions at a time, the reader the end of the answer.
     */
    private static double bulk(int port, String token, int lines) throws Exception {
        List<String> keys = Files.readAllLines(WORK.resolve("sent"));
        long begun = System.nanoTime();
        String end = "";
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 65_536);
            out.write("""
                POST /api/v1/prohibition-checks/bulk HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                """.formatted(token).getBytes(StandardCharsets.UTF_8));
            CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> send(out, keys, lines));
            InputStream in = socket.getInputStream();
            byte[] heard = new byte[65_536];
            while (!end.endsWith("\r\n0\r\n\r\n")) {
                int count = in.read(heard);
                if (count < 0) {
                    throw new IllegalStateException("bulk ended after " + end);
                }
                String text = end + new String(heard, 0, count, StandardCharsets.ISO_8859_1);
                end = text.substring(Math.max(0, text.length() - 4_096));
            }
            sender.join();
        }
        if (!end.contains("\"complete\":true") || !end.contains("\"lines\":" + lines + ",")) {
            throw new IllegalStateException("bulk answered " + end);
        }
        return lines / ((System.nanoTime() - begun) / 1e9);
    }

    /** So many questions about the keys in turn, a thousand at a time. */
    private static void send(OutputStream out, List<String> keys, int lines) {
        List<byte[]> blocks = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += 1_000) {
            blocks.add(keys.subList(from, from + 1_000).stream()
                    .map(key -> "{\"identifierType\":\"sha256\",\"identifier\":\"" + key
                            + "\",\"channel\":\"email\",\"scope\":\"direct-marketing\"}\n")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8));
        }
        try {
            for (int sent = 0; sent < lines; sent += 1_000) {
                byte[] block = blocks.get(sent / 1_000 % blocks.size());
                out.write((Integer.toHexString(block.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.write(block);
                out.write("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void ingestion(Connection owner, int port) throws Exception {
        String body = IntStream.rangeClosed(1, LINES).mapToObj(Bench::line).collect(Collectors.joining("\n"));
        String token = token("machines", Map.of("sub", "crm", "azp", "crm", "client_id", "crm"));
        long begun = System.nanoTime();
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/register-batches"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        double portal = (System.nanoTime() - begun) / 1e9;
        String summary = answer.body().strip().replaceFirst("(?s).*\n", "");
        if (!summary.contains("\"created\":" + LINES)) {
            throw new IllegalStateException("ingestion answered " + answer.statusCode() + " " + summary);
        }
        execute(owner, "create table bench_copy (like stored_item including all)");
        StringWriter copied = new StringWriter();
        var copy = owner.unwrap(PGConnection.class).getCopyAPI();
        String columns = writtenColumns(owner);
        copy.copyOut(
                "copy (select %s from item where source_item_id like 'bench-line-%%') to stdout".formatted(columns),
                copied);
        begun = System.nanoTime();
        copy.copyIn("copy bench_copy (%s) from stdin".formatted(columns), new StringReader(copied.toString()));
        double bare = (System.nanoTime() - begun) / 1e9;
        row(
                "ingestion of %,d lines".formatted(LINES),
                "%.0f %% of `COPY` of the same rows (%,.0f/s of %,.0f/s)"
                        .formatted(100 * bare / portal, LINES / portal, LINES / bare),
                "≥ 50 %");
    }

    /** Without those that the database derives itself. */
    private static String writtenColumns(Connection owner) throws Exception {
        try (var rows = owner.createStatement().executeQuery("""
                select string_agg(column_name, ', ') from information_schema.columns
                where table_name = 'stored_item' and is_generated = 'NEVER'""")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String line(int n) {
        return """
            {"op":"upsert","id":"bench-line-%d","version":1,"person":{"id":"B-%d"},"collected":{"how":"visit","at":"%s"},\
            "content":{"category":"logins","service":"portal","loggedInAt":"%s","method":"password","succeeded":true}}""".formatted(
                        n,
                        n % 10_000,
                        java.time.Instant.now().minusSeconds(86_400),
                        java.time.Instant.now().minusSeconds(86_400));
    }

    /** p50 and p99 in milliseconds, and how many were refused, at a fixed rate; waiting in a queue counts, for it counts for the caller. */
    private double[] dataView(int port) throws Exception {
        List<String> tokens = IntStream.rangeClosed(1, READERS)
                .mapToObj(i ->
                        token("customers", Map.of("sub", "reader-" + i, "email", address(i), "email_verified", true)))
                .toList();
        rate(port, tokens, 10, RATE / 10); // warms up
        rate(port, tokens, 10, RATE / 2);
        return rate(port, tokens, SECONDS, RATE);
    }

    private static double[] rate(int port, List<String> tokens, int seconds, int rate) throws Exception {
        ConcurrentLinkedQueue<Double> taken = new ConcurrentLinkedQueue<>();
        AtomicInteger refused = new AtomicInteger();
        List<CompletableFuture<?>> flights = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = begun + i * 1_000_000_000L / rate;
            for (long wait; (wait = due - System.nanoTime()) > 0; ) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            flights.add(HTTP.sendAsync(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/me/data"))
                                    .header("Authorization", "Bearer " + tokens.get(i % tokens.size()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .thenAccept(answer -> {
                        if (answer.statusCode() != 200) {
                            refused.incrementAndGet();
                        } else {
                            taken.add((System.nanoTime() - due) / 1e6);
                        }
                    }));
        }
        CompletableFuture.allOf(flights.toArray(CompletableFuture[]::new)).join();
        double[] sorted =
                taken.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new double[] {sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], refused.get()};
    }

    /** People with an address, its keyed hash and a decision; set-based, so that a million takes a minute. */
    private void seed(Connection owner, int from, int to) throws Exception {
        execute(owner, """
            create temporary table if not exists seeded (n int primary key, id uuid, hash bytea);
            truncate seeded;
            insert into seeded select n, gen_random_uuid(), sha256('%s'::bytea || sha256('%s'::bytea
                || sha256(convert_to('bench-' || n || '@example.org', 'UTF8')))) from generate_series(%d, %d) n;
            insert into data_subject (id, created_at, relation_kind)
                select id, clock_timestamp(), 'contact-role' from seeded;
            insert into subject_source (source_system, person_id, subject_id, linked_at)
                select 'crm', 'bench-' || n, id, clock_timestamp() from seeded;
            insert into subject_identifier (subject_id, hash, kind, contact, current, pepper_version)
                select id, hash, 'email', 'personal', true, 1 from seeded;
            insert into marketing_decision (identifier, controller, partners)
                select hash, case when n %% 10 = 0 then 0 else (1::bigint << 40) - 1 end, 0 from seeded;
            """.formatted(hex(pad(0x5c)), hex(pad(0x36)), from, to));
        execute(
                owner,
                "vacuum analyze data_subject, subject_source, subject_identifier, marketing_decision, stored_item");
    }

    /** The first people can log in and have items to see. */
    private void readers(Connection owner) throws Exception {
        execute(owner, """
            insert into subject_login (issuer, sub, subject_id, evidence, linked_at)
                select '%s', 'reader-' || n, id, hash, clock_timestamp() from seeded where n <= %d;
            insert into item (subject_id, category, source_system, source_item_id, source_version, content,
                    content_digest, collected_how, collected_at, event_on, retention_rule, due_on, created_at, updated_at)
                select id, 'logins', 'crm', 'bench-' || n || '-' || i, 1,
                    '{"category": "logins", "service": "portal", "loggedInAt": "2026-01-01T00:00:00Z", "method": "password", "succeeded": true}', sha256(''), 'visit',
                    clock_timestamp(), current_date, 'P24M', current_date + 700, clock_timestamp(), clock_timestamp()
                from seeded, generate_series(1, %d) i where n <= %d;
            """.formatted(issuers.url("customers"), READERS, ITEMS, READERS));
        execute(owner, "vacuum analyze stored_item, subject_login");
    }

    private Connection owner() throws Exception {
        Connection owner = DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"), "privacy_owner", "privacy_owner");
        execute(owner, "select set_config('app.scope', 'system', false)");
        return owner;
    }

    private Process start(String application, int port) throws Exception {
        Path directory = Path.of(application);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        if (Files.exists(directory.resolve("app.aot"))) {
            command.add("-XX:AOTCache=app.aot");
        } else if (Files.exists(directory.resolve("app-cds.jsa"))) {
            command.add("-XX:SharedArchiveFile=app-cds.jsa");
        }
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-Dquarkus.management.port=" + Ports.free()));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        Path log = WORK.resolve("application-" + port + ".log");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        processes.add(process);
        for (int i = 0; i < 1_200 && process.isAlive(); i++) {
            try {
                HTTP.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/privacy-notice"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                return process;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException(application + " does not start: see " + log);
    }

    private static double wrk(String url, String keys, String token) throws Exception {
        ProcessBuilder wrk =
                new ProcessBuilder("wrk", "-t2", "-c32", "-d" + SECONDS + "s", "-s", "src/bench/check.lua", url);
        wrk.environment().put("BENCH_KEYS", WORK.resolve(keys).toString());
        wrk.environment().put("BENCH_TOKEN", token);
        Process process = wrk.redirectErrorStream(true).start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (report.contains("Non-2xx") || !report.contains("Requests/sec")) {
            throw new IllegalStateException(url + "\n" + report);
        }
        return Double.parseDouble(report.replaceFirst("(?s).*Requests/sec:\\s*([0-9.]+).*", "$1"));
    }

    private String token(String issuer, Map<String, ?> claims) {
        try {
            ObjectMapper json = new ObjectMapper();
            String form = "grant_type=password&username=bench&password=any&client_id=bench&claims="
                    + URLEncoder.encode(json.writeValueAsString(claims), StandardCharsets.UTF_8);
            String answer = HTTP.send(
                            HttpRequest.newBuilder(URI.create(issuers.url(issuer) + "/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return json.readTree(answer).required("access_token").asText();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] pad(int with) throws Exception {
        byte[] pepper = settings.get("privacy.pepper").getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(pepper, 64);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) with;
        }
        return block;
    }

    private static long residentMegabytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void row(String what, String measured, String target) {
        rows.add("| %s | %s | %s |".formatted(what, measured, target));
        System.err.println(what + ": " + measured);
    }

    private static String latencies(double[] p) {
        return "p50 %.1f ms, p99 %.1f ms".formatted(p[0], p[1]) + (p[2] > 0 ? ", %.0f refused".formatted(p[2]) : "");
    }

    private static String address(int person) {
        return "bench-" + person + "@example.org";
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int env(String name, int otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}

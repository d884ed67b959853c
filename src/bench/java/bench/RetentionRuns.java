package bench;

import bench.load.Answers;
import bench.load.Load;
import bench.report.Figure;
import bench.report.Row;
import bench.site.Readers;
import bench.site.Register;
import bench.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Measures a run of the scheduler that deletes many due items, with its evidence, beside the bare delete of as many in
 * batches of the same size from the same table, without its triggers; and how long customers wait meanwhile.
 */
final class RetentionRuns implements Measurement {

    private static final int BATCH = 1_000;
    private static final int POLL_MILLIS = 500;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Once nothing is due a run is short: so often that what falls due does not wait. */
    private static final Map<String, String> OFTEN = Map.of("privacy.retention.every", "1s");

    private static final String DUE = """
            select count(*) from (select from stored_item where due_on < helsinki_today() limit 1) due""";

    private static final String LEFT = "select count(*) from stored_item where due_on < helsinki_today()";

    private static final String BARE = """
            delete from stored_item i using (select subject_id, id from stored_item
                where due_on < helsinki_today() order by due_on limit %d) batch
            where i.subject_id = batch.subject_id and i.id = batch.id""".formatted(BATCH);

    /** From the start of the first run that deleted any of them to the end of the last, in milliseconds. */
    private static final String TAKEN = """
            select (extract(epoch from max(r.finished_at) - min(r.started_at)) * 1000)::bigint
            from retention_run r where exists (select from retention_run_result s
                where s.run_id = r.id and s.deleted > 0) and r.id > '%s'""";

    private static final String OPEN = """
            select count(*) from retention_run where finished_at is null and started_at > clock_timestamp() - interval '1 hour'""";

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public List<Row> measure(Site site) throws Exception {
        Register register = site.register();
        double bare = bare(site);
        Readers readers = new Readers(site.installation());
        Answers idle = quiet(site.portals(), site, readers);
        Answers others = quiet(site.scheduledPortals(Map.of()), site, readers);
        try (Site.Portals portals = site.scheduledPortals(OFTEN)) {
            double cold = run(site, "cold");
            look(readers, portals, site.options().warmUp());
            double portal = run(site, "warm");
            Meanwhile meanwhile = meanwhile(site, readers, portals);
            portals.close();
            bare = (bare + bare(site)) / 2;
            return List.of(
                    new Row(
                            name(),
                            Figure.text(
                                    "retention of %,d due items, evidence included, beside the bare batched delete",
                                    site.options().due()),
                            "≥ 80 %",
                            Figure.ratio(cold, bare),
                            Figure.ratio(portal, bare)),
                    new Row(
                            "beside-retention",
                            "`GET /me/data` at %d/s meanwhile, beside portals whose jobs do not run"
                                    .formatted(DataView.PER_SECOND),
                            "p99 ≤ 2 × idle",
                            Figure.NONE,
                            meanwhile.beside(idle, others)));
        } finally {
            register.settle();
        }
    }

    /** Has a run date everything once, while there is little: it is what the first one does. */
    static void runFirst(Site site) throws Exception {
        try (Site.Portals portals = site.scheduledPortals(OFTEN)) {
            await(site.register(), "select 1 - least(1, count(*)) from retention_run where finished_at is not null");
        }
    }

    /**
     * What customers were answered while items were deleted.
     *
     * @param deleted items, in a second
     */
    private record Meanwhile(Answers reads, double deleted) {

        Figure beside(Answers idle, Answers others) {
            double p99 = reads.percentile(99);
            double times = p99 / idle.percentile(99);
            return new Figure(
                    Figure.text(
                            "p99 %.1f ms of %.1f ms: %.1f × (the other jobs alone: %.1f ms), and %,.0f items/s",
                            p99, idle.percentile(99), times, others.percentile(99), deleted),
                    Map.of(
                            "idle", idle.percentile(99),
                            "others", others.percentile(99),
                            "p99", p99,
                            "times", times,
                            "deleted", deleted));
        }
    }

    /** What customers wait where nothing is due: as warm, at portals of their own. */
    private static Answers quiet(Site.Portals own, Site site, Readers readers) throws Exception {
        try (Site.Portals portals = own) {
            look(readers, portals, site.options().warmUp());
            return look(readers, portals, site.options().measured());
        }
    }

    private static Answers look(Readers readers, Site.Portals portals, Duration time) throws Exception {
        return Load.run(time, List.of(readers.stream(portals.ports(), DataView.PER_SECOND)))
                .get("reads");
    }

    /** What customers wait while items are deleted, from when they are due until there is none, or for ten minutes. */
    private static Meanwhile meanwhile(Site site, Readers readers, Site.Portals portals) throws Exception {
        Register register = site.register();
        register.addDue("meanwhile", site.options().due(), site.options().subjects());
        long begun = System.nanoTime();
        long end = begun + LONGEST.toNanos();
        AtomicBoolean look = new AtomicBoolean(true);
        CompletableFuture<Map<String, Answers>> answers = CompletableFuture.supplyAsync(() -> {
            try {
                return Load.run(
                        () -> look.get() && System.nanoTime() < end,
                        List.of(readers.stream(portals.ports(), DataView.PER_SECOND)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        long left = isOver(register, DUE, end) ? 0 : register.number(LEFT);
        double seconds = (System.nanoTime() - begun) / 1e9;
        look.set(false);
        Answers reads = answers.join().get("reads");
        await(register, DUE);
        await(register, OPEN);
        return new Meanwhile(reads, (site.options().due() - left) / seconds);
    }

    /** Items deleted in a second by the portals' own runs. */
    private static double run(Site site, String batch) throws Exception {
        Register register = site.register();
        String last = lastRun(register);
        register.addDue(batch, site.options().due(), site.options().subjects());
        register.execute("analyze stored_item");
        await(register, DUE);
        await(register, OPEN);
        double seconds = register.number(TAKEN.formatted(last)) / 1e3;
        register.settle();
        return site.options().due() / seconds;
    }

    private static double bare(Site site) throws SQLException {
        Register register = site.register();
        register.addDue(
                "bare" + System.nanoTime(), site.options().due(), site.options().subjects());
        register.execute("analyze stored_item");
        register.execute("alter table stored_item disable trigger user");
        long begun = System.nanoTime();
        long deleted = 0;
        try (var statement = register.owner().prepareStatement(BARE)) {
            for (int count = 1; count > 0; deleted += count) {
                count = statement.executeUpdate();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        register.execute("alter table stored_item enable trigger user");
        register.settle();
        return deleted / seconds;
    }

    private static String lastRun(Register register) throws SQLException {
        try (var statement = register.owner().createStatement();
                var rows = statement.executeQuery("select max(id::text) from retention_run")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void await(Register register, String countsWhatIsLeft) throws Exception {
        if (!isOver(register, countsWhatIsLeft, System.nanoTime() + LONGEST.toNanos())) {
            throw new IllegalStateException("not over after " + LONGEST + ": " + countsWhatIsLeft);
        }
    }

    private static boolean isOver(Register register, String countsWhatIsLeft, long end) throws Exception {
        while (register.number(countsWhatIsLeft) > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return true;
    }
}

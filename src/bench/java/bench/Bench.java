package bench;

import bench.report.Report;
import bench.site.Application;
import bench.site.Installation;
import bench.site.Keys;
import bench.site.Models;
import bench.site.Options;
import bench.site.Readers;
import bench.site.Register;
import bench.site.Site;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures the portal, in one run on one machine, as run.sh starts it: all rows, or those that are named. */
public final class Bench {

    /** In the order in which they are measured: what fills the register comes last. */
    private static final List<Measurement> ALL = List.of(
            new StartAndMemory(),
            new DataView(),
            new SingleCheck(),
            new BulkCheck(),
            new HeapOfStream(),
            new Overload(),
            new IngestionOfLines(),
            new RetentionRuns());

    private Bench() {}

    /** Runs what is named. */
    public static void main(String[] rows) throws Exception {
        List<String> names = ALL.stream().map(Measurement::name).toList();
        if (!names.containsAll(List.of(rows))) {
            System.err.println("rows: " + String.join(" ", names));
            System.exit(2);
        }
        Files.createDirectories(Application.WORK);
        Options options = Options.of(rows);
        boolean isWhole;
        try (Installation installation = new Installation(options.durable())) {
            Report report = new Report(options);
            isWhole = measure(options, installation, report);
            report.print();
            report.keep();
        }
        System.exit(isWhole ? 0 : 1);
    }

    /** Measures what is wanted; answers whether every row could be: what fails takes nothing from the others. */
    private static boolean measure(Options options, Installation installation, Report report) throws Exception {
        Keys keys = new Keys(installation.pepper());
        keys.write(options.subjects());
        migrate(options, installation);
        try (Register register = new Register(installation.owner(), keys)) {
            Site site = new Site(options, installation, register);
            if (needsPeople(options)) {
                fill(site);
            }
            boolean isWhole = true;
            for (Measurement measurement : ALL) {
                if (options.wants(measurement.name())) {
                    isWhole &= measured(measurement, site, report);
                }
            }
            return isWhole;
        }
    }

    private static boolean measured(Measurement measurement, Site site, Report report) throws InterruptedException {
        try {
            report.add(measurement.measure(site));
            return true;
        } catch (InterruptedException ended) {
            throw ended;
        } catch (Exception e) {
            System.err.println(measurement.name() + " was not measured");
            e.printStackTrace();
            return false;
        }
    }

    private static boolean needsPeople(Options options) {
        return ALL.stream().map(Measurement::name).anyMatch(name -> !name.equals("start") && options.wants(name));
    }

    /** The first start makes the schema. */
    private static void migrate(Options options, Installation installation) throws Exception {
        Map<String, String> settings = new TreeMap<>(installation.settings());
        settings.put("quarkus.scheduler.enabled", "false");
        try (Application first = Application.portal(settings, options.heap())) {
            if (needsPeople(options)) {
                Models.ingest(first.port(), installation.machineToken("crm"));
            }
        }
    }

    private static void fill(Site site) throws Exception {
        if (site.options().wants("retention")) {
            RetentionRuns.runFirst(site);
        }
        site.register().fill(site.options().subjects());
        site.register()
                .addReaders(Readers.MANY, Readers.ITEMS, site.installation().issuer("customers"));
    }
}

package fi.vastuugroup.privacy.plans;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.completeness.FullPerson;
import fi.vastuugroup.privacy.local.LocalIssuers;
import fi.vastuugroup.privacy.local.Ports;
import fi.vastuugroup.privacy.replicas.Replica;
import fi.vastuugroup.privacy.replicas.ReplicaSettings;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No statement of the portal reads a large table from end to end: the packaged application is used, with its jobs, on a register
 * of many people, and each statement that reaches PostgreSQL is judged by the plan it was carried out by.
 */
class PlansIT {

    /** So many that a step which reads everybody is told from one that reads a page or a portion. */
    private static final int COPIES = Integer.getInteger("plans.copies", 3_000);

    /** What makes the planner decide as with a million. */
    private static final int TIMES = Integer.getInteger("plans.times", 100);

    /** What most people have; the person of these tests has more. */
    private static final int ITEMS = 3;

    /** The second time finds what the first one left. */
    private static final int REPEATED = 2;

    /** What PostgreSQL reckons for planning anew, for each table. */
    private static final double PLANNING = 2.5;

    private static ExplainingDatabase database;
    private static LocalIssuers issuers;
    private static Replica portal;
    private static List<Plan> plans;
    private static Map<String, Long> large;
    private static List<String> partial;

    @BeforeAll
    @Timeout(600)
    static void use() throws Exception {
        database = ExplainingDatabase.start();
        issuers = LocalIssuers.start(0);
        Map<String, String> settings = settings();
        settings.forEach(System::setProperty);
        System.clearProperty("quarkus.profile");
        RestAssured.port = Ports.free();
        portal = Replica.start(RestAssured.port, "plans", settings).ready();
        FullPerson.heldAlone().erase();
        FullPerson.held();
        Crowd.gather(database, COPIES);
        Crowd.pretend(database, TIMES);
        Crowd.pretendEachHas(database, ITEMS);
        database.begin();
        useEverything();
        // Each job has run more than once.
        Thread.sleep(5_000);
        plans = database.plans();
        large = Tables.mayBeRead(database);
        partial = database.column("select indexrelid::regclass from pg_index where indpred is not null");
    }

    private static void useEverything() throws InterruptedException {
        FullPerson.heldAlone().erase();
        MachinesDay machines = new MachinesDay();
        machines.feed();
        machines.checkInBulk();
        PersonsVisit visit = new PersonsVisit();
        StaffsDay staff = new StaffsDay();
        for (int time = 0; time < REPEATED; time++) {
            machines.check(visit.email());
            visit.look();
            visit.choose(time % 2 == 0 ? "prohibited" : "no-choice");
            visit.ask();
            new SendersDay().go();
            new LinksDay().go();
            machines.follow();
            staff.look(visit.subject(), visit.email());
            staff.decide();
            staff.erase();
        }
    }

    private static Map<String, String> settings() throws IOException {
        Map<String, String> settings = ReplicaSettings.beside(database.settings(), issuers);
        settings.put("privacy.email-change.a-day", "30");
        // So few that a person has more.
        settings.put("privacy.erasure.at-once", "100");
        settings.put("privacy.erasure.portion", "30");
        // What a partner passes on reaches the person while the test looks.
        settings.put("privacy.objections.next-day", "false");
        jobs().forEach(every -> settings.put(every, "3s"));
        return settings;
    }

    /** The settings by which it is said how often a job runs: the schema's of settings, in which each has that type. */
    private static List<String> jobs() throws IOException {
        Properties types = new Properties();
        try (InputStream in = PlansIT.class.getResourceAsStream("/privacy-settings.properties")) {
            types.load(in);
        }
        return types.stringPropertyNames().stream()
                .filter(name -> types.getProperty(name).equals("schedule"))
                .toList();
    }

    @AfterAll
    static void stop() throws Exception {
        portal.stop();
        issuers.close();
        database.close();
    }

    @Test
    void noStatementReadsALargeTableWhole() {
        Set<String> bad = new TreeSet<>();
        for (Plan plan : plans) {
            for (Plan.Reading reading : plan.readings()) {
                if (readsWhole(reading) && !KnownReads.cover(plan)) {
                    bad.add(reading.step() + " of " + reading.relation() + " in " + plan.within() + ": " + plan.text());
                }
            }
        }
        assertThat(bad).isEmpty();
    }

    @Test
    void whatIsHeldIsCountedWithoutReadingIt() {
        List<String> steps = plans.stream()
                .filter(plan -> plan.text().startsWith("select category, source_system, count(*)"))
                .flatMap(plan -> plan.readings().stream())
                .filter(reading -> reading.relation().equals("stored_item"))
                .map(Plan.Reading::step)
                .toList();
        assertThat(steps).isNotEmpty().containsOnly("Index Only Scan");
    }

    /**
     * Most people have a few items, and some have thousands: for any of them, PostgreSQL takes the person to have a few. Who
     * erases reads the person's items, whatever they are.
     */
    @Test
    void itemsOfACategoryAreFoundByIt() {
        Set<String> found = new TreeSet<>();
        Set<String> bad = new TreeSet<>();
        plans.stream()
                .filter(plan -> plan.within().isEmpty() && plan.text().startsWith("select"))
                .map(Plan::statement)
                .distinct()
                .map(database::generic)
                .forEach(plan -> plan.readings().stream()
                        .filter(reading -> reading.relation().equals("stored_item")
                                && reading.condition().contains("(subject_id = ")
                                && !reading.condition().contains("(id = "))
                        .forEach(reading -> {
                            if (reading.condition().contains("(category = ")) {
                                found.add(plan.text());
                            } else if (reading.skips("category")) {
                                bad.add(plan.text());
                            }
                        }));
        assertThat(bad).isEmpty();
        assertThat(found).isNotEmpty();
    }

    @Test
    void noPlanForWhateverParametersDoes() {
        Map<String, Double> costs = new TreeMap<>();
        for (Plan plan : plans) {
            if (plan.within().isEmpty()) {
                costs.merge(plan.statement(), plan.cost(), Math::max);
            }
        }
        Set<String> bad = new TreeSet<>();
        costs.forEach((statement, cost) -> {
            Plan generic = database.generic(statement);
            for (Plan.Reading reading : generic.readings()) {
                if (readsWhole(reading) && !KnownReads.cover(generic) && generic.cost() <= cost + planning(generic)) {
                    bad.add(reading.step() + " of " + reading.relation() + " at " + generic.cost() + " beside " + cost
                            + ": " + generic.text());
                }
            }
        });
        assertThat(bad).isEmpty();
    }

    /**
     * Whose login it is, is asked twice at each request. A plan for whatever parameters that looks dearer than one made anew is
     * never kept, and making one takes nine times as long as carrying it out.
     */
    @Test
    void whoseLoginItIsIsPlannedOnce() {
        List<Plan> looks = plans.stream()
                .filter(plan -> plan.text().startsWith("select l.subject_id, l.evidence"))
                .toList();
        assertThat(looks).isNotEmpty();
        Plan kept = database.generic(looks.get(0).statement());
        String issuer = database.column("select quote_literal(issuer) from subject_login limit 1")
                .get(0);
        Plan anew = database.planned(kept.statement(), issuer, "'sub'", "'\\x00'::bytea", "date '2026-11-30'");
        assertThat(kept.cost()).as(kept.text()).isLessThan(anew.cost() + planning(kept));
    }

    /** For a few rows of a large table the planner reads another one whole, which it does in no test of a small one. */
    @Test
    void whatTheSystemSeesIsNotTakenToBeLittle() {
        List<String> seen = large.keySet().stream()
                .filter(table -> database.column("select has_table_privilege('privacy_app', '" + table + "', 'select')")
                        .contains("t"))
                .toList();
        assertThat(seen).isNotEmpty().allSatisfy(table -> {
            double rows = Double.parseDouble(
                    database.column("select reltuples from pg_class where oid = '" + table + "'::regclass")
                            .get(0));
            assertThat(database.generic("select from " + table).expected())
                    .as(table)
                    .isGreaterThan(rows / 10);
        });
    }

    @Test
    void everyTableIsMadeLargeOrSmallForAReason() {
        assertThat(large).allSatisfy((table, most) -> assertThat(most).as(table).isGreaterThan(Tables.FEWEST_ROWS / 2));
        Set<String> read = plans.stream()
                .flatMap(plan -> plan.readings().stream())
                .map(Plan.Reading::relation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).containsAll(large.keySet());
    }

    @Test
    void everyKnownReadIsThere() {
        List<KnownReads.Known> idle = new ArrayList<>(KnownReads.ALL);
        idle.removeIf(known -> plans.stream().anyMatch(plan -> known.covers(plan) && readsWhole(plan)));
        assertThat(idle).isEmpty();
    }

    /** An excuse is for the statement that somebody thought of, and for no other that begins like it. */
    @Test
    void everyKnownReadIsOneStatement() {
        assertThat(KnownReads.ALL)
                .allSatisfy(known -> assertThat(plans.stream()
                                .filter(known::covers)
                                .map(Plan::text)
                                .distinct())
                        .as(known.reason())
                        .hasSize(1));
    }

    private static boolean readsWhole(Plan plan) {
        return plan.readings().stream().anyMatch(PlansIT::readsWhole);
    }

    /** The rows of a partial index are those that a statement with its condition asks for: how many they are is measured. */
    private static boolean readsWhole(Plan.Reading reading) {
        return reading.growsWith(large) && (reading.measured() || !partial.contains(reading.index()));
    }

    /** What PostgreSQL reckons for making the plan. */
    private static double planning(Plan plan) {
        return PLANNING * (plan.readings().size() + 1);
    }
}

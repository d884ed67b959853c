package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.replicas.Receiver.Received;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * One of two replicas is killed (SIGKILL) in the middle of deliveries, of bulk checks and of people's choices. Nothing is
 * lost and nothing is done twice: every notification arrives, in its person's order, and only what was under way comes
 * again; what was not answered to the end is recognised, and the other replica answers it; no answer is without its look,
 * and no quota is exceeded.
 */
class ReplicasIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VICTIM = "victim";
    private static final String SURVIVOR = "survivor";
    private static final int LANES = 2 * 4;
    private static final int FIRST = 5_000;

    private static final List<String> QUESTIONS = IntStream.range(0, 10_000)
            .mapToObj(i -> question(i % 50 == 0 ? i / 50 : i + 1_000))
            .toList();

    private final List<Replica> replicas = new ArrayList<>();
    private Installation installation;
    private Receiver receiver;
    private Replica victim;
    private Replica survivor;
    private int granted;

    @BeforeEach
    void start() throws Exception {
        installation = new Installation();
        receiver = new Receiver(VICTIM, 30);
        victim = replica(VICTIM);
        survivor = replica(SURVIVOR, "-Dquarkus.shutdown.delay=5S");
        victim.ready();
        survivor.ready();
    }

    @AfterEach
    void stop() throws Exception {
        for (Replica replica : replicas) {
            replica.kill();
        }
        receiver.close();
        installation.close();
    }

    @Test
    @Timeout(240)
    void whatAKilledReplicaLeftUndoneIsDoneOnce() throws Exception {
        PeopleFixture people = new PeopleFixture(installation);
        people.disclosed(survivor);
        String acme = installation.machine("acme-events");
        String nordic = installation.machine("nordic-media");
        BulkStream broken = BulkStream.begin(victim, acme, QUESTIONS, FIRST);
        BulkStream other = BulkStream.begin(survivor, nordic, QUESTIONS, FIRST);
        broken.awaitFirst();
        other.awaitFirst();
        use(victim, 6);
        use(survivor, 6);

        CompletableFuture<Void> choices = people.choose(List.of("post", "email", "phone"), victim, survivor);
        receiver.awaitHolding();
        victim.kill();
        receiver.release();

        broken.finish();
        assertThat(broken.summary()).as("the broken answer says that it is").isNull();
        assertThat(broken.decisions()).hasSizeBetween(FIRST, QUESTIONS.size() - 1);
        other.finish();
        assertComplete(other);
        choices.join();
        await(() -> installation.count("select count(*) from outbox where acknowledged_at is null") == 0);
        assertDelivered();
        assertConfirmedInTheLedger();
        assertLooked("acme-events", broken.decisions().size());
        assertLooked("nordic-media", QUESTIONS.size());

        BulkStream repeated = BulkStream.whole(survivor, acme, QUESTIONS);
        assertComplete(repeated);
        assertThat(repeated.decisions()).isEqualTo(decided(survivor, acme));
        assertThat(repeated.decisions()).contains("prohibited").contains("no-prohibition-recorded");

        while (use(survivor, 1)) {}
        assertThat(granted).isBetween(Installation.QUOTA - Installation.QUOTA / 50 - 50, Installation.QUOTA);

        assertTheKilledOneTakesPartAgain(people, acme);
    }

    private void assertTheKilledOneTakesPartAgain(PeopleFixture people, String acme) throws Exception {
        Replica again = replica(VICTIM).ready();
        assertDrains(survivor);
        int before = receiver.received().size();

        people.choose(List.of("sms"), again).join();
        await(() -> installation.count("select count(*) from outbox where acknowledged_at is null") == 0);

        assertDelivered();
        assertThat(receiver.received().stream().skip(before).map(Received::replica))
                .containsOnly(VICTIM)
                .isNotEmpty();
        assertComplete(BulkStream.whole(again, acme, QUESTIONS));
        assertThat(use(again, 1)).as("the quota is everybody's").isFalse();
    }

    /** Who is told to stop says first that it is not ready, and answers until nobody asks it any more. */
    private static void assertDrains(Replica replica) throws Exception {
        assertThat(replica.readiness()).isEqualTo(200);
        replica.tellToStop();
        await(() -> readiness(replica) == 503);

        assertThat(replica.answers()).isEqualTo(200);
        await(() -> !replica.isRunning());
    }

    private static int readiness(Replica replica) {
        try {
            return replica.readiness();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("it went without saying so", e);
        }
    }

    /** All that stands in the outbox, once but for what was under way at the end, each person's in its order. */
    private void assertDelivered() {
        List<Received> received = receiver.received();
        Set<UUID> arrived = received.stream().map(Received::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<UUID> repeated = received.stream()
                .map(Received::id)
                .filter(id ->
                        received.stream().filter(one -> one.id().equals(id)).count() > 1)
                .collect(Collectors.toSet());
        List<String> told = installation.column("select id from outbox order by id");

        assertThat(receiver.refused()).isEmpty();
        assertThat(arrived).extracting(UUID::toString).containsExactlyInAnyOrderElementsOf(told);
        assertThat(repeated).containsAll(receiver.held()).hasSizeLessThanOrEqualTo(LANES);
        assertThat(orders(arrived.stream().map(UUID::toString).toList())).isEqualTo(orders(told));
    }

    /** The ids of each receiver and person in the order in which they stand. */
    private Map<String, List<String>> orders(List<String> ids) {
        Map<String, String> about = new TreeMap<>();
        installation
                .column("select id || ' ' || receiver || ' ' || subject_id from outbox")
                .forEach(row -> about.put(row.substring(0, 36), row.substring(37)));
        return ids.stream().collect(Collectors.groupingBy(about::get));
    }

    private void assertConfirmedInTheLedger() {
        assertThat(installation.count("select count(*) from recipient_notice")).isPositive();
        assertThat(installation.count("""
                select count(*) from recipient_notice where told_at is null or confirmed_at is null""")).isZero();
        assertThat(installation.column("select outbox_id from recipient_notice order by 1"))
                .as("a notice each")
                .isEqualTo(
                        installation.column("select id from outbox where receiver = 'partner:acme-events' order by 1"));
        assertThat(installation.count("select count(*) from outbox where receiver = 'source:crm'"))
                .as("a choice each, also of those who had to repeat it")
                .isEqualTo(3 * 40);
        assertThat(installation.count("select count(*) from outbox where dead_at is not null"))
                .isZero();
    }

    private void assertLooked(String partner, int answered) {
        assertThat(installation.count("""
                        select sum(length(identifiers) / 32) from look
                        where viewer = '%s' and operation = 'checkProhibitionsInBulk'""".formatted(partner)))
                .as("looks of %s", partner)
                .isGreaterThanOrEqualTo(answered);
    }

    private static void assertComplete(BulkStream stream) {
        JsonNode summary = Objects.requireNonNull(stream.summary());
        assertThat(summary.path("complete").asBoolean()).as(summary.toString()).isTrue();
        assertThat(summary.path("lines").asInt()).isEqualTo(QUESTIONS.size());
        assertThat(stream.decisions()).hasSize(QUESTIONS.size());
    }

    /** The same questions in single checks. */
    private static List<String> decided(Replica replica, String token) throws Exception {
        List<String> decisions = new ArrayList<>();
        for (int from = 0; from < QUESTIONS.size(); from += 1_000) {
            check(replica, token, QUESTIONS.subList(from, from + 1_000))
                    .path("answers")
                    .forEach(answer -> decisions.add(answer.path("decision").asText()));
        }
        return decisions;
    }

    /** So many checks of the small partner, of 50 identifiers each; false when one is refused. */
    private boolean use(Replica replica, int checks) throws Exception {
        String token = installation.machine(Installation.SMALL);
        for (int i = 0; i < checks; i++) {
            int answers = check(replica, token, QUESTIONS.subList(0, 50))
                    .path("answers")
                    .size();
            granted += answers;
            if (answers == 0) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode check(Replica replica, String token, List<String> questions)
            throws IOException, InterruptedException {
        return JSON.readTree(replica.send(
                        "POST",
                        "/api/v1/prohibition-checks",
                        token,
                        "application/json",
                        "{\"checks\": [" + String.join(",", questions) + "]}")
                .body());
    }

    private static String question(int person) {
        return "{\"identifierType\":\"email\",\"identifier\":\"" + PeopleFixture.email(person)
                + "\",\"channel\":\"post\",\"scope\":\"direct-marketing\"}";
    }

    private Replica replica(String name, String... options) throws IOException {
        Replica replica = installation.start(name, receiver, options);
        replicas.add(replica);
        return replica;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (long end = System.nanoTime() + Duration.ofSeconds(60).toNanos(); !condition.getAsBoolean(); ) {
            assertThat(System.nanoTime()).as("too late").isLessThan(end);
            Thread.sleep(100);
        }
    }
}

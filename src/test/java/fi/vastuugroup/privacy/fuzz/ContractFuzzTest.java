package fi.vastuugroup.privacy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.contract.AnswerCheck;
import fi.vastuugroup.privacy.contract.ContractDocument;
import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to whatever operation by whomever, the answer is one that the contract knows, and no fault of ours. The
 * suite has a minute of it; {@code -Dfuzz.requests=200000 -Dfuzz.seconds=5400 -Dfuzz.seed=7} goes on. The same requests come
 * from the same seed; how many of them depends on the machine, what counts as a fault does not.
 */
@QuarkusTest
class ContractFuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20261127);
    private static final int MOST = Integer.getInteger("fuzz.requests", 5_000);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 60));

    private static final int AT_ONCE = 12;
    private static final int ROUND = 3_000;

    /** What makes something that others are about. */
    private static final List<String> MAKING = List.of(
            "putRecipient",
            "giveConsent",
            "putMarketingProhibitions",
            "putMailingListSubscription",
            "correctMyContactDetails",
            "fileMyRequest",
            "sendMyRequestMessage",
            "addMyRequestAttachment",
            "enterRequest",
            "addRequestAttachment",
            "placeHold",
            "placeRestriction",
            "recordDisclosure",
            "disclose",
            "makeUnsubscribeLinks",
            "requestSubscription",
            "searchSubjects",
            "linkLogin");

    /** What has a list for each category. */
    private static final Set<String> LISTS = Set.of("listMyItems", "listSubjectItems");

    @Inject
    MailDelivery mails;

    private final Contract published = new Contract(ContractDocument.PUBLISHED.tree());
    private final Contract projection = new Contract(ContractDocument.PROJECTION.tree());
    private final Judge judge = new Judge(published, AnswerCheck.ofTheBuild());
    private final Findings findings = new Findings();
    private @Nullable Instant end;

    @Test
    void everyAnswerIsInTheContract() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try (Client client = new Client(RestAssured.port, AT_ONCE)) {
            for (int round = 0; goesOn(); round++) {
                Scene scene = Scene.set(projection);
                Requests requests = new Requests(projection, scene);
                Database.execute("delete from mail");
                explore(client, requests, scene, round);
                readMails(scene);
                // Looking around is no part of the time, however long it takes.
                end = end == null ? Instant.now().plus(LONGEST) : end;
                play(workers, client, requests, round);
                report();
            }
        } finally {
            workers.shutdownNow();
        }
        assertThat(findings.faults())
                .as("-Dfuzz.seed=%d -Dfuzz.requests=%d".formatted(SEED, findings.requests()))
                .isEmpty();
        // A fuzz that is always turned away at the door proves nothing.
        assertThat(published.operations())
                .filteredOn(operation -> !findings.hasSucceeded(operation))
                .extracting(Operation::id)
                .hasSizeLessThan(published.operations().size() / 2);
    }

    private void report() throws IOException {
        Files.writeString(
                Path.of("target", "fuzz-" + SEED + ".txt"),
                "%d requests, seed %d, the slowest %d ms%n%s%n%n%s%n"
                        .formatted(
                                findings.requests(),
                                SEED,
                                findings.slowestMillis(),
                                findings.table(),
                                String.join("\n", findings.faults())));
    }

    private boolean goesOn() {
        return (end == null || Instant.now().isBefore(end)) && findings.requests() < MOST;
    }

    /** Calls what there is in the order of a client who looks around, and learns from the answers. */
    private void explore(Client client, Requests requests, Scene scene, int round) {
        List<Operation> reads =
                projection.operations().stream().filter(Operation::isRead).toList();
        List<Operation> making = MAKING.stream().map(projection::operation).toList();
        long seed = seed(round, -1);
        for (Operation operation :
                Stream.of(reads, making, reads).flatMap(List::stream).toList()) {
            for (Somebody somebody : scene.everybody()) {
                if (somebody.token() != null == !operation.roles().isEmpty() && somebody.mayCall(operation)) {
                    for (int times = LISTS.contains(operation.id()) ? 12 : 1; times > 0; times--) {
                        Sent request = requests.good(operation, somebody, seed++);
                        attempt(client, request, "round " + round + ", a good one")
                                .ifPresent(answer -> scene.known().learn(request, answer));
                    }
                }
            }
        }
    }

    /** Some links are in mails alone. */
    private void readMails(Scene scene) {
        try (LocalMailbox mailbox = Portal.mailbox()) {
            int tried = mails.deliverPending().await().indefinitely();
            assertThat(tried).isPositive();
            mailbox.received().forEach(mail -> scene.known().follow(mail.text()));
        }
    }

    private void play(ExecutorService workers, Client client, Requests requests, int round) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int number = next.getAndIncrement(); number < ROUND && goesOn(); number = next.getAndIncrement()) {
                Sent request = requests.any(seed(round, number));
                attempt(client, request, "round " + round + ", request " + number);
            }
            return null;
        };
        for (Future<Void> done :
                workers.invokeAll(Stream.generate(() -> worker).limit(AT_ONCE).toList())) {
            done.get();
        }
    }

    private Optional<Answer> attempt(Client client, Sent request, String where) {
        try {
            Answer answer = answer(client, request);
            findings.count(request, answer);
            judge.faults(request, answer).forEach(fault -> findings.add(request, fault, where));
            return Optional.of(answer);
        } catch (IOException lost) {
            findings.add(request, "no answer: " + lost.getMessage(), where);
            return Optional.empty();
        }
    }

    /** Sends again what a connection that was closed meanwhile has lost, as any client does. */
    private static Answer answer(Client client, Sent request) throws IOException {
        try {
            return client.send(request);
        } catch (Client.ConnectionLost lost) {
            return client.send(request);
        }
    }

    private static long seed(int round, int number) {
        return (SEED * 1_000_003 + round) * 1_000_003 + number;
    }
}

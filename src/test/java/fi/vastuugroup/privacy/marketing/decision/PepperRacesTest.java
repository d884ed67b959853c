package fi.vastuugroup.privacy.marketing.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.SwitchedPeppers.Step;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.marketing.choice.ChoiceChange;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.FreshConnections;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever writers of both versions and the job do in whatever order, a check answers what a recomputation gives. */
@QuarkusTest
class PepperRacesTest {

    private static final List<String> CHANNELS = List.of("email", "sms", "phone", "post", "online");
    private static final List<String> STATES = List.of("prohibited", "no-choice", "consented");
    private static final Principal.Partner ACME = new Principal.Partner(ChecksFixture.ACME, false);
    private static final Principal.Partner OWN = new Principal.Partner(ChecksFixture.CONTROLLER, true);

    @Inject
    PeopleFixture people;

    @Inject
    RotationFixture rotation;

    @Inject
    DecisionProjection projection;

    @Inject
    DecisionReads reads;

    @Inject
    PersonChoices choices;

    @Inject
    Identifiers identifiers;

    @Inject
    Transactions transactions;

    @Inject
    FreshConnections connections;

    @BeforeEach
    @AfterEach
    void asBefore() {
        rotation.undo();
    }

    @RepeatedTest(4)
    void anyInterleavingOfWritesAndWrappingLeavesTheDecisions(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Person> persons = sharers();
        for (int step = 1; step <= 40; step++) {
            rotation.to(random.nextBoolean() ? Step.KNOWN : Step.WRITTEN);
            if (random.nextInt(3) == 0) {
                rotation.wrapOne(random);
            } else {
                change(random, persons.get(random.nextInt(persons.size())), step);
            }
            rotation.to(random.nextBoolean() ? Step.KNOWN : Step.WRITTEN);
            assertDecided(persons);
        }
        rotation.wrapAll();
        rotation.to(Step.AFTER);
        assertDecided(persons);
        assertOneRowEach();
    }

    @Test
    void writersOfBothVersionsAndTwoJobsMeetAndNothingIsLost() {
        List<Person> persons = sharers();
        rotation.mixed();
        AtomicBoolean writing = new AtomicBoolean(true);
        List<CompletableFuture<Void>> jobs = IntStream.range(0, 2)
                .mapToObj(job -> CompletableFuture.runAsync(() -> {
                    while (writing.get()) {
                        rotation.job().wrapAll().await().indefinitely();
                    }
                }))
                .toList();
        List<CompletableFuture<Void>> writers = persons.stream()
                .map(person -> CompletableFuture.runAsync(() -> CHANNELS.forEach(channel -> prohibit(person, channel))))
                .toList();
        try {
            writers.forEach(CompletableFuture::join);
        } finally {
            writing.set(false);
            jobs.forEach(CompletableFuture::join);
        }

        for (Step step : List.of(Step.KNOWN, Step.WRITTEN)) {
            rotation.to(step);
            assertDecided(persons);
        }
        rotation.wrapAll();
        rotation.to(Step.AFTER);
        assertDecided(persons);
        assertOneRowEach();
        persons.forEach(person -> CHANNELS.forEach(channel -> assertEquals(
                "prohibited",
                ChecksFixture.decision(ChecksFixture.ACME, ChecksFixture.phone(person.phone(), channel)))));
    }

    @Test
    void aJobThatIsKilledInTheMiddleIsResumed() {
        List<Person> persons = sharers();
        persons.forEach(
                person -> people.choice(person, "email", "direct-marketing", "prohibited", 1, MovableClock.time()));
        rotation.wrapHalf();
        CompletableFuture<Long> job = rotation.job().wrapAll().subscribeAsCompletionStage();
        Database.cutConnections();
        job.handle((done, failure) -> done).join();
        connections.await();

        rotation.to(Step.WRITTEN);
        assertDecided(persons);
        rotation.wrapAll();
        rotation.to(Step.AFTER);
        assertDecided(persons);
        assertOneRowEach();
    }

    private List<Person> sharers() {
        String shared = PeopleFixture.freshPhone();
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            persons.add(i % 2 == 0 ? people.contact(shared) : people.stranger(shared));
        }
        return persons;
    }

    private void change(Random random, Person person, int version) {
        String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        if (random.nextInt(3) == 0) {
            choices.change(
                            person.subject(),
                            new ChoiceChange(
                                    List.of(new RequestedChoice(
                                            Slugs.of(Channel.class, channel),
                                            Scope.DIRECT_MARKETING,
                                            State.PROHIBITED,
                                            null)),
                                    null))
                    .await()
                    .indefinitely();
        } else {
            people.choice(
                    person,
                    channel,
                    "direct-marketing",
                    STATES.get(random.nextInt(STATES.size())),
                    version,
                    MovableClock.time());
        }
    }

    private static void prohibit(Person person, String channel) {
        person.login()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "choices",
                        List.of(Map.of(
                                "channel", channel,
                                "scope", "direct-marketing",
                                "state", "prohibited"))))
                .put("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200);
    }

    private void assertDecided(List<Person> persons) {
        persons.stream()
                .flatMap(person -> Stream.of(
                        identifiers.email(person.email()).orElseThrow(),
                        identifiers.phone(person.phone()).orElseThrow()))
                .distinct()
                .forEach(this::assertDecided);
    }

    private void assertDecided(IdentifierHash hash) {
        MarketingDecision computed = Objects.requireNonNull(transactions
                .asSystem(() -> projection.decisions(Set.of(hash)))
                .await()
                .indefinitely()
                .get(hash));
        Buffer[] asked = {hash.earliest()};
        assertThat(reads.masks(ACME, asked).await().indefinitely())
                .containsExactly(computed.forPartner(ChecksFixture.ACME));
        assertThat(reads.masks(OWN, asked).await().indefinitely()).containsExactly(computed.controller());
    }

    /** Of every subject and identifier one row, all of the new version. */
    private static void assertOneRowEach() {
        assertEquals(0, Database.count("""
                        select count(*) from subject_identifier a join subject_identifier b
                        on a.subject_id = b.subject_id and a.previous = b.hash"""));
        assertEquals(0, Database.count("select count(*) from marketing_decision where pepper_version <> 2"));
        assertEquals(0, Database.count("select count(*) from subject_identifier where pepper_version <> 2"));
    }
}

package fi.vastuugroup.privacy.marketing.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.audit.AuditEvent.Actor;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.marketing.choice.ChoiceChange;
import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.choice.ReportedProhibitions;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionProjectionTest {

    private static final List<String> CHANNELS = List.of("email", "sms", "phone", "automated-call", "post", "online");
    private static final List<String> SCOPES =
            List.of("direct-marketing", "customer-communication", "partner-disclosure", "profiling");
    private static final List<String> STATES = List.of("prohibited", "no-choice", "consented");
    private static final List<String> MARKETERS = List.of("controller", ChecksFixture.NORDIC, ChecksFixture.ACME);

    @Inject
    PeopleFixture people;

    @Inject
    DecisionProjection projection;

    @Inject
    PersonChoices choices;

    @Inject
    ReportedProhibitions prohibitions;

    @Inject
    Transactions transactions;

    @Inject
    Identifiers identifiers;

    @Inject
    ItemChanges itemChanges;

    @Test
    void afterAnyHistoryTheProjectionIsWhatARecomputationGives() {
        Random random = new Random(20261122);
        List<Person> persons = sharers(6, 2);
        for (int step = 1; step <= 60; step++) {
            MovableClock.forward(Duration.ofMinutes(random.nextInt(90)));
            change(random, persons.get(random.nextInt(persons.size())), step);
            if (step == 40) {
                restrict(persons.get(0).subject());
            }
        }
        assertProjected(persons);
    }

    /** What a partner reports prohibits an identifier without a look at who is known by it: with the same result. */
    @Test
    void afterAProhibitionWithoutALookItIsWhatARecomputationGives() {
        Random random = new Random(20261127);
        List<Person> persons = sharers(6, 2);
        for (int step = 1; step <= 40; step++) {
            MovableClock.forward(Duration.ofMinutes(random.nextInt(90)));
            change(random, persons.get(random.nextInt(persons.size())), step);
        }
        MovableClock.forward(Duration.ofHours(1));
        persons.forEach(person -> {
            report(random, identifiers.email(person.email()).orElseThrow());
            report(random, identifiers.phone(person.phone()).orElseThrow());
        });
        assertProjected(persons);

        IdentifierHash unknown =
                identifiers.email(UUID.randomUUID() + "@example.org").orElseThrow();
        report(random, unknown);
        report(random, unknown);
        assertEquals(
                transactions
                        .asSystem(() -> projection.decisions(Set.of(unknown)))
                        .await()
                        .indefinitely()
                        .get(unknown),
                stored(unknown));
    }

    private void report(Random random, IdentifierHash identifier) {
        List<ChannelScope> cells = IntStream.range(0, 3)
                .mapToObj(i -> new ChannelScope(
                        Slugs.of(Channel.class, one(random, CHANNELS)), Slugs.of(Scope.class, one(random, SCOPES))))
                .distinct()
                .toList();
        transactions
                .asSystem(() -> prohibitions.prohibit(
                        Actor.partner(ChecksFixture.NORDIC), identifier, cells, MovableClock.time()))
                .await()
                .indefinitely();
    }

    @Test
    void changesOfPersonsWhoShareAnIdentifierSeeEachOther() {
        List<Person> persons = sharers(4, 1);
        List<CompletableFuture<ChoiceMatrix>> changes = persons.stream()
                .flatMap(person -> IntStream.range(0, 5)
                        .mapToObj(i -> choices.change(person.subject(), prohibition(CHANNELS.get(i)))
                                .subscribeAsCompletionStage()))
                .toList();
        changes.forEach(CompletableFuture::join);
        assertProjected(persons);
    }

    @Test
    void aRestrictedPersonIsProhibitedEverywhere() {
        Person person = people.contact();
        people.consent(person, ChecksFixture.NORDIC, "email", "direct-marketing", 1, MovableClock.time());
        restrict(person.subject());
        assertEquals(
                "prohibited",
                ChecksFixture.decision(ChecksFixture.NORDIC, ChecksFixture.email(person.email(), "email")));
        assertEquals(
                "prohibited",
                ChecksFixture.decision(ChecksFixture.CONTROLLER, ChecksFixture.phone(person.phone(), "post")));
    }

    private List<Person> sharers(int count, int phones) {
        List<String> shared = IntStream.range(0, phones)
                .mapToObj(i -> PeopleFixture.freshPhone())
                .toList();
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String phone = shared.get(i % phones);
            persons.add(i % 3 == 2 ? people.stranger(phone) : people.contact(phone));
        }
        return persons;
    }

    private void change(Random random, Person person, int version) {
        Instant at = MovableClock.time().minus(Duration.ofHours(random.nextInt(48)));
        String channel = one(random, CHANNELS);
        String scope = one(random, SCOPES);
        switch (random.nextInt(3)) {
            case 0 -> people.choice(person, channel, scope, one(random, STATES), version, at);
            case 1 -> people.consent(person, one(random, MARKETERS), channel, scope, version, at);
            default ->
                choices.change(person.subject(), prohibition(channel)).await().indefinitely();
        }
    }

    private static ChoiceChange prohibition(String channel) {
        return new ChoiceChange(
                List.of(new RequestedChoice(
                        Slugs.of(Channel.class, channel), Scope.DIRECT_MARKETING, State.PROHIBITED, null)),
                null);
    }

    private void restrict(UUID subject) {
        Block restriction = new Block(Block.Kind.RESTRICTION, null, null, "accuracy-contested", MovableClock.time());
        transactions
                .asSystem(() -> itemChanges.block(Actor.staff("officer"), subject, restriction))
                .await()
                .indefinitely();
    }

    private void assertProjected(List<Person> persons) {
        Set<IdentifierHash> hashes = new HashSet<>();
        persons.forEach(person -> {
            hashes.add(identifiers.email(person.email()).orElseThrow());
            hashes.add(identifiers.phone(person.phone()).orElseThrow());
        });
        Map<IdentifierHash, MarketingDecision> computed = transactions
                .asSystem(() -> projection.decisions(hashes))
                .await()
                .indefinitely();
        computed.forEach((hash, decision) -> assertEquals(decision, stored(hash)));
        assertEquals(hashes, computed.keySet());
    }

    private static MarketingDecision stored(IdentifierHash hash) {
        List<Map<String, @Nullable Object>> rows = Database.query(
                "select controller, partners, named::text from marketing_decision where identifier = ?",
                (Object) hash.value().getBytes());
        if (rows.isEmpty()) {
            return MarketingDecision.UNKNOWN;
        }
        Map<String, @Nullable Object> row = rows.get(0);
        Map<String, Long> named = new HashMap<>();
        Object text = row.get("named");
        if (text != null) {
            JsonObject json = new JsonObject(text.toString());
            json.fieldNames().forEach(name -> named.put(name, json.getLong(name)));
        }
        return new MarketingDecision(
                Long.parseLong(String.valueOf(row.get("controller"))),
                Long.parseLong(String.valueOf(row.get("partners"))),
                named);
    }

    private static String one(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}

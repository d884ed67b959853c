package fi.vastuugroup.privacy.request.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.FreshConnections;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests under races and kills: once, completely, or not at all. */
@QuarkusTest
class RequestRacesTest {

    private static final String ERASE_EVERYTHING = "{\"right\": \"erasure\", \"ground\": \"objection\"}";
    private static final String UNLAWFUL = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";

    private static final String ACCURACY = """
            {"right": "restriction", "ground": "accuracy-contested", "scope": {"categories": ["contact-details"]}}""";

    @Inject
    FreshConnections connections;

    @Inject
    RequestExecution requestExecution;

    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() {
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();
        UUID id = id(someone.file(UNLAWFUL));
        String etag = CasesFixture.etag(id);
        String grant = "{\"grant\": true}";
        String refuse = "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei perustetta\"}";

        List<Integer> statuses = atOnce(
                List.of(grant, refuse, grant, refuse),
                decision -> CasesFixture.officer()
                        .header("If-Match", etag)
                        .body(decision)
                        .post(CasesFixture.PATH + "/" + id + "/decision")
                        .statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).allMatch(status -> Set.of(200, 412).contains(status));
        assertThat(steps(id, "approved") + steps(id, "refused")).isBetween(1L, 1L);
    }

    @Test
    void aKilledExecutionLeavesNothingHalfDoneAndIsDoneOnceAfterwards() throws SQLException {
        PersonFixture someone =
                PersonFixture.prospect().withPageView().withChat().fed();
        UUID subject = someone.subject();
        String key = UUID.randomUUID().toString();
        try (Connection holder = Database.hold("lock table tombstone in exclusive mode")) {
            CompletableFuture<Response> filing =
                    CompletableFuture.supplyAsync(() -> someone.file(key, ERASE_EVERYTHING));
            Database.awaitWaiter();
            Database.cutConnections();
            holder.rollback();
            assertThat(filing.join().statusCode()).isIn(201, 503);
        }
        connections.await();
        UUID id = (UUID) Objects.requireNonNull(
                Database.value("select id from request where subject_id = ? and state = 'approved'", subject));
        // The objection stands already, in each channel.
        assertThat(items(subject)).isEqualTo(3 + Channel.values().length);

        List<Supplier<Object>> resumed = List.of(
                () -> requestExecution.executeApproved().await().indefinitely(),
                () -> requestExecution.executeApproved().await().indefinitely(),
                () -> someone.file(key, ERASE_EVERYTHING).statusCode());
        atOnce(resumed, Supplier::get);

        assertThat(items(subject)).isZero();
        assertThat(steps(id, "executed")).isEqualTo(1);
        assertThat(Database.count("select count(*) from outbox where subject_id = ? and type = 'erasure'", subject))
                .isEqualTo(1);
        CasesFixture.look(id)
                .then()
                .body("request.state", equalTo("completed"))
                .body("request.receipt", notNullValue());
    }

    @Test
    void aHundredThatAlwaysFailKeepNothingWaiting() {
        Database.execute("""
                insert into request (id, reference, exercised, ground, state, channel, language, received_on, due_on, filed_at)
                select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'R-FAIL-' || n, 'erasure', 'objection',
                    'approved', 'portal', 'fi', '2026-11-01', '2026-12-01', '2026-11-01'
                from generate_series(1, 100) n""");
        try {
            PersonFixture someone = PersonFixture.prospect().withPageView().fed();
            UUID id = id(someone.file(UNLAWFUL));
            Database.execute("update request set state = 'approved' where id = ?", id);

            requestExecution.executeApproved().await().indefinitely();

            assertThat(Database.value("select state from request where id = ?", id))
                    .isNotEqualTo("approved");
        } finally {
            Database.execute("delete from request where reference like 'R-FAIL-%'");
        }
    }

    @Test
    void aCancellationEitherComesInTimeOrIsToldThatItIsTooLate() {
        for (int round = 0; round < 10; round++) {
            PersonFixture someone = PersonFixture.prospect().withPageView().fed();
            UUID subject = someone.subject();
            UUID id = id(someone.file(UNLAWFUL));
            String etag = CasesFixture.etag(id);
            List<Supplier<Integer>> both = List.of(
                    () -> someone.asked()
                            .post(PersonFixture.REQUESTS + "/" + id + "/cancellation")
                            .statusCode(),
                    () -> CasesFixture.officer()
                            .header("If-Match", etag)
                            .body("{\"grant\": true}")
                            .post(CasesFixture.PATH + "/" + id + "/decision")
                            .statusCode());

            List<Integer> statuses = atOnce(both, Supplier::get);

            String state = CasesFixture.look(id).path("request.state");
            assertThat(state).isIn("cancelled", "completed");
            assertThat(statuses.get(0)).isEqualTo(state.equals("cancelled") ? 200 : 409);
            assertThat(statuses.get(1)).isIn(state.equals("cancelled") ? List.of(409, 412) : List.of(200));
            assertThat(items(subject)).isEqualTo(state.equals("cancelled") ? 2 : 0);
            assertThat(steps(id, state.equals("cancelled") ? "executed" : "cancelled"))
                    .isZero();
        }
    }

    @Test
    void aBatchThatArrivesDuringAnErasureLeavesNothingBehind() {
        for (int round = 0; round < 10; round++) {
            PersonFixture someone =
                    PersonFixture.prospect().withPageView().withChat().fed();
            UUID subject = someone.subject();
            List<Supplier<Object>> both =
                    List.of(() -> someone.file(ERASE_EVERYTHING).statusCode(), someone::answers);

            atOnce(both, Supplier::get);

            assertThat(items(subject)).isZero();
            assertThat(Database.count("select count(*) from subject_source where person_id = ?", someone.person()))
                    .isZero();
            assertThat(someone.answers()).allMatch(answer -> answer.startsWith("blocked-by-tombstone"));
        }
    }

    @Test
    void aRepeatedFilingIsOneRequestAndAnotherBodyUnderItsKeyIsRefused() {
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();
        String key = UUID.randomUUID().toString();

        List<Response> answers = atOnce(IntStream.range(0, 6).boxed().toList(), any -> someone.file(key, UNLAWFUL));

        assertThat(answers).extracting(Response::statusCode).contains(201).allMatch(List.of(201, 409)::contains);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(RequestRacesTest::id)
                        .distinct())
                .hasSize(1);
        someone.file(key, UNLAWFUL).then().statusCode(201);
        someone.file(key, ERASE_EVERYTHING)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:privacy-portal:problem:idempotency-key-reused"));
        someone.asked().body(UNLAWFUL).post(PersonFixture.REQUESTS).then().statusCode(400);
        assertThat(Database.count("select count(*) from request where subject_id = ?", someone.subject()))
                .isEqualTo(1);
    }

    @Test
    void aDuplicateJoinsTheOpenRequestAndItsWordsBecomeAMessage() {
        PersonFixture someone = PersonFixture.prospect().withPageView().fed();
        String id = someone.file(UNLAWFUL).path("id");

        someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\", \"statement\": \"Kiirehtikää\"}")
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("steps.code", equalTo(List.of("filed", "restricted", "repeated")));

        someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id + "/messages")
                .then()
                .body("items.body", equalTo(List.of("Kiirehtikää")));
    }

    @Test
    void whoEndsARestrictionSeveralTimesAtOnceEndsItOnce() {
        for (int round = 0; round < 5; round++) {
            PersonFixture someone = PersonFixture.contactPerson().fed();
            UUID id = id(someone.file(ACCURACY));

            List<Integer> statuses = atOnce(IntStream.range(0, 4).boxed().toList(), any -> endRestriction(someone, id));

            assertThat(statuses).containsOnly(200);
            assertThat(steps(id, "restriction-ended")).isEqualTo(1);
            assertThat(restrictions(someone)).isZero();
            assertThat(told(someone)).isEqualTo(1);
            assertThat(Database.count(
                            "select count(*) from mail where subject_id = ? and template = 'restriction-lifting'",
                            someone.subject()))
                    .isEqualTo(1);
        }
    }

    @Test
    void aRestrictionThatItsPersonEndsWhileStaffAnnouncesItsEndIsOverOnce() {
        for (int round = 0; round < 10; round++) {
            PersonFixture someone = PersonFixture.contactPerson().fed();
            UUID id = id(someone.file(ACCURACY));
            Object restriction = Database.value(
                    "select id from item_block where subject_id = ? and kind = 'restriction'", someone.subject());
            List<Supplier<Integer>> both = List.of(
                    () -> endRestriction(someone, id),
                    () -> CasesFixture.officer()
                            .body("{\"reason\": \"Tieto on tarkistettu\"}")
                            .post("/api/v1/staff/restrictions/" + restriction + "/lift")
                            .statusCode());

            List<Integer> statuses = atOnce(both, Supplier::get);

            assertThat(statuses.get(0)).isEqualTo(200);
            assertThat(statuses.get(1)).isIn(200, 409);
            assertThat(restrictions(someone)).isZero();
            assertThat(steps(id, "restriction-ended")).isEqualTo(1);
            assertThat(told(someone)).isEqualTo(1);
        }
    }

    private static int endRestriction(PersonFixture someone, UUID request) {
        return someone.asked()
                .post(PersonFixture.REQUESTS + "/" + request + "/restriction-end")
                .statusCode();
    }

    private static long restrictions(PersonFixture someone) {
        return Database.count(
                "select count(*) from item_block where subject_id = ? and kind = 'restriction' and lifted_at is null",
                someone.subject());
    }

    private static long told(PersonFixture someone) {
        return Database.count(
                "select count(*) from outbox where subject_id = ? and type = 'restriction-lifted'", someone.subject());
    }

    private static UUID id(Response filed) {
        return UUID.fromString(filed.path("id"));
    }

    private static long items(UUID subject) {
        return Database.count("select count(*) from item where subject_id = ?", subject);
    }

    private static long steps(UUID id, String code) {
        return Database.count("select count(*) from request_step where request_id = ? and code = ?", id, code);
    }

    private static <A, B> List<B> atOnce(List<A> inputs, Function<A, B> work) {
        return inputs.stream().map(input -> CompletableFuture.supplyAsync(() -> work.apply(input))).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }
}

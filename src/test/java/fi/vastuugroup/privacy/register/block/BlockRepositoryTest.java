package fi.vastuugroup.privacy.register.block;

import static fi.vastuugroup.privacy.register.StaffFixture.HOLDS;
import static fi.vastuugroup.privacy.register.StaffFixture.RESTRICTIONS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two who change a block at once, the second is refused: by the subject's lock, and by the block's revision. */
@QuarkusTest
class BlockRepositoryTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2031-03-01T10:00:00Z");

    @Inject
    Transactions transactions;

    @Inject
    BlockRepository blocks;

    private Person person;

    @BeforeEach
    void somebody() {
        person = Person.known();
    }

    @Test
    void aLostUpdateIsRefused() {
        UUID id = UUID.fromString(placed(HOLDS, "audit"));
        Uni<Void> second = transactions.asSystem(() -> blocks.of(Block.Kind.HOLD, id)
                .invoke(found -> {
                    found.orElseThrow().release("second", "second", NOW);
                    Database.execute(
                            "update item_block set lift_reason = 'first', revision = revision + 1 where id = ?", id);
                })
                .replaceWithVoid());

        assertThatThrownBy(() -> second.await().indefinitely()).matches(DatabaseFailures::isStale);

        assertThat(Database.value("select lift_reason from item_block where id = ?", id))
                .isEqualTo("first");
        assertThat(Database.value("select lifted_at from item_block where id = ?", id))
                .isNull();
    }

    @Test
    void everyChangeCountsTheRevision() {
        UUID id = UUID.fromString(placed(HOLDS, "audit"));
        int placed = revision(id);

        officer()
                .body("{\"reason\": \"r\"}")
                .post(HOLDS + "/" + id + "/release")
                .then()
                .statusCode(200);

        assertThat(revision(id)).isEqualTo(placed + 1);
    }

    @Test
    void ofTwoWhoReleaseAHoldAtOnceOneDoes() throws SQLException {
        String path = HOLDS + "/" + placed(HOLDS, "audit") + "/release";

        assertThat(atOnce(path)).containsExactlyInAnyOrder(200, 409);

        assertThat(events("hold-lifted")).isOne();
    }

    @Test
    void ofTwoWhoAnnounceTheEndOfARestrictionAtOnceOneDoes() throws SQLException {
        String path = RESTRICTIONS + "/" + placed(RESTRICTIONS, "accuracy-contested") + "/lift";

        assertThat(atOnce(path)).containsExactlyInAnyOrder(200, 409);

        assertThat(events("restriction-lifting-announced")).isOne();
        assertThat(Database.count(
                        "select count(*) from mail where subject_id = ? and template = 'restriction-lifting'",
                        person.subject()))
                .isOne();
    }

    private String placed(String path, String ground) {
        return create(path, block(person.subject(), ground, ""))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Both have begun before either may go on. */
    private List<Integer> atOnce(String path) throws SQLException {
        List<CompletableFuture<Integer>> both;
        try (Connection lock =
                Database.hold("select from data_subject where id = '%s' for update".formatted(person.subject()))) {
            both = Stream.of("one", "other")
                    .map(reason -> CompletableFuture.supplyAsync(() -> officer()
                            .body("{\"reason\": \"%s\"}".formatted(reason))
                            .post(path)
                            .statusCode()))
                    .toList();
            Database.awaitWaiters(2);
            lock.rollback();
        }
        return both.stream().map(CompletableFuture::join).toList();
    }

    private long events(String action) {
        return Database.count(
                "select count(*) from audit_event where subject_id = ? and action = ?", person.subject(), action);
    }

    private static int revision(UUID id) {
        return Math.toIntExact(Database.count("select revision from item_block where id = ?", id));
    }
}

package fi.vastuugroup.privacy.disclosure.followup;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice is confirmed once, whoever is at it: two of staff, or one of staff and the recipient itself. */
@QuarkusTest
class RecipientNoticeRepositoryTest {

    private static final Instant AT = Instant.parse("2026-01-11T10:00:00Z");

    @Inject
    Transactions transactions;

    @Inject
    RecipientNoticeRepository notices;

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
        DisclosureFixture.recipient("mailing-house", "processor");
    }

    @Test
    void theSecondOfTwoWhoReadTheSameIsRefused() {
        UUID id = toldByStaff();
        RecipientNoticeEntity mine = read(id);
        RecipientNoticeEntity theirs = read(id);
        theirs.confirm(AT, StaffChannel.PHONE, "theirs");
        write(theirs);
        mine.confirm(AT, StaffChannel.POST, "mine");

        assertThatThrownBy(() -> write(mine))
                .matches(DatabaseFailures::isStale, "is known as a change at the same time");
        assertThat(Database.value("select told_how from recipient_notice")).isEqualTo("phone");
    }

    @Test
    void whatSqlNotesOfANotificationIsNoticedToo() {
        Person person = Person.held();
        DisclosureFixture.disclosed(ACME, person);
        person.prohibit();
        RecipientNoticeEntity mine =
                read(UUID.fromString(String.valueOf(Database.value("select id from recipient_notice"))));
        JsonPath told = DisclosureFixture.notifications(ACME);
        DisclosureFixture.acknowledge(ACME, told.getString("items[0].id"));
        mine.confirm(AT, StaffChannel.POST, "mine");

        assertThatThrownBy(() -> write(mine))
                .matches(DatabaseFailures::isStale, "is known as a change at the same time");
        assertThat(Database.value("select told_how from recipient_notice")).isNull();
    }

    @Test
    void ofManyAtOnceOneConfirmsOverHttp() {
        UUID id = toldByStaff();
        String told = "{\"toldBy\": \"post\", \"toldAt\": \"%s\"}".formatted(MovableClock.time());

        List<CompletableFuture<Integer>> answers = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> DisclosureFixture.officer()
                        .body(told)
                        .post(DisclosureFixture.NOTICES + "/" + id + "/confirmation")
                        .statusCode()))
                .toList());

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        assertThat(Database.count("select count(*) from audit_event where action = 'recipient-told'"))
                .isEqualTo(1);
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        UUID first = toldByStaff();
        UUID second = toldByStaff();

        JsonPath page = page(null);
        assertThat(page.getList("items.id", String.class)).containsExactly(first.toString());
        JsonPath next = page(page.getString("nextCursor"));
        assertThat(next.getList("items.id", String.class)).containsExactly(second.toString());
        assertThat(next.getString("nextCursor")).isNull();
        assertThat(next.getString("items[0].recipientName")).isEqualTo("Saaja mailing-house");
        assertThat(next.getString("items[0].channel")).isEqualTo("post");
    }

    private static JsonPath page(@Nullable String cursor) {
        return DisclosureFixture.officer()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor == null ? "" : cursor)
                .get(DisclosureFixture.NOTICES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A notice of a recipient without a technical channel. */
    private static UUID toldByStaff() {
        Person person = Person.held();
        DisclosureFixture.record("mailing-house", person, "").then().statusCode(201);
        person.prohibit();
        return UUID.fromString(String.valueOf(
                Database.value("select id from recipient_notice where subject_id = ?", person.subject())));
    }

    private RecipientNoticeEntity read(UUID id) {
        return transactions.asSystem(() -> notices.findById(id)).await().indefinitely();
    }

    private void write(RecipientNoticeEntity changed) {
        transactions
                .asSystem(() -> notices.getSession().chain(session -> session.merge(changed)))
                .await()
                .indefinitely();
    }
}

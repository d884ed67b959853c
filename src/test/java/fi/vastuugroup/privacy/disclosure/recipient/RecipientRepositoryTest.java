package fi.vastuugroup.privacy.disclosure.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Purpose;
import fi.vastuugroup.privacy.privacynotice.TransferBasis;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities and SQL share a transaction: each sees what the other wrote, and both are undone together. */
@QuarkusTest
class RecipientRepositoryTest {

    private static final String RENAME = "update recipient set name = $2 where id = $1";
    private static final RecipientDraft DRAFT = new RecipientDraft(
            "Acme", "acme@example.com", RecipientKind.OTHER, "FI", null, null, ToldBy.POST, null, null);

    private static final Instant AT = Instant.parse("2031-01-01T00:00:00Z");

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    RecipientRepository recipients;

    @BeforeEach
    void nothingIsStored() {
        Database.empty();
    }

    @Test
    void sqlSeesWhatAnEntityWroteBeforeAndAnEntityWhatSqlWrote() {
        Recipient found = transactions
                .asSystem(() -> recipients
                        .persist(acme())
                        .chain(() -> sql.execute(RENAME, Tuple.of("acme", "By SQL")))
                        .invoke(rows -> assertThat(rows.rowCount()).isOne())
                        .chain(() -> sql.execute(
                                "insert into recipient (id, name, contact, kind, country, channel, updated_by, updated_at)"
                                        + " select 'other', name, contact, kind, country, channel, updated_by, updated_at"
                                        + " from recipient"))
                        .chain(() -> recipients.findById("other")))
                .await()
                .indefinitely()
                .recipient();

        assertThat(found.name()).isEqualTo("By SQL");
        assertThat(found.revision()).isOne();
    }

    @Test
    void aFailureUndoesBoth() {
        Uni<Void> failing = transactions.asSystem(() -> recipients
                .persistAndFlush(acme())
                .chain(() -> sql.execute(RENAME, Tuple.of("acme", "By SQL")))
                .chain(() -> Uni.createFrom().failure(new UnsupportedOperationException())));

        assertThatThrownBy(() -> failing.await().indefinitely()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Database.count("select count(*) from recipient")).isZero();
    }

    @Test
    void aRepositoryIsUsedInNoOtherPlace() {
        assertThatThrownBy(() -> recipients.persist(acme()).await().indefinitely())
                .isInstanceOf(IllegalStateException.class);
        assertThat(Database.count("select count(*) from recipient")).isZero();
    }

    @Test
    void whoWritesWhatAnotherHasChangedSinceIsRefused() {
        transactions.asSystem(() -> recipients.persist(acme())).await().indefinitely();
        RecipientEntity mine = read();
        RecipientEntity theirs = read();
        become(theirs, "Theirs");
        write(theirs);
        become(mine, "Mine");

        assertThatThrownBy(() -> write(mine))
                .matches(DatabaseFailures::isStale, "is known as a change at the same time");
        assertThat(read().recipient().name()).isEqualTo("Theirs");
    }

    @Test
    void overHttpTheSecondWithTheSameETagIsRefused() {
        DisclosureFixture.recipient("acme", "other");
        Response first = change("Theirs", "\"1\"");
        first.then().statusCode(200).header("ETag", "\"2\"").body("name", equalTo("Theirs"));

        change("Mine", "\"1\"").then().statusCode(412);
        change("Mine", null).then().statusCode(428);

        DisclosureFixture.officer()
                .get("/api/v1/staff/recipients")
                .then()
                .statusCode(200)
                .body("items.name", contains("Theirs"));
    }

    @Test
    void everyNameIsStoredAsTheContractHasIt() {
        RecipientEntity far = new RecipientEntity("far");
        far.become(
                new RecipientDraft(
                        "Far",
                        "far@example.com",
                        RecipientKind.PROCESSOR,
                        "US",
                        TransferBasis.STANDARD_CONTRACTUAL_CLAUSES,
                        null,
                        ToldBy.EMAIL,
                        List.of(Category.SENT_MESSAGES, Category.CONTACT_DETAILS),
                        List.of(Purpose.MARKETING)),
                "officer",
                AT);
        transactions.asSystem(() -> recipients.persist(far)).await().indefinitely();

        assertThat(Database.value(
                        "select concat_ws(' ', kind, transfer_basis, channel, categories, purposes) from recipient"))
                .isEqualTo("processor standard-contractual-clauses email {contact-details,sent-messages} {marketing}");
    }

    private static Response change(String name, @Nullable String ifMatch) {
        RequestSpecification officer = DisclosureFixture.officer();
        return (ifMatch == null ? officer : officer.header("If-Match", ifMatch))
                .body("""
                        {"name": "%s", "contact": "c", "kind": "other", "country": "FI", "channel": "post"}""".formatted(name))
                .put("/api/v1/staff/recipients/acme");
    }

    private RecipientEntity read() {
        return transactions.asSystem(() -> recipients.findById("acme")).await().indefinitely();
    }

    private static void become(RecipientEntity recipient, String name) {
        recipient.become(
                new RecipientDraft(
                        name, "acme@example.com", RecipientKind.OTHER, "FI", null, null, ToldBy.POST, null, null),
                "officer",
                AT);
    }

    private void write(RecipientEntity changed) {
        transactions
                .asSystem(() -> recipients.getSession().chain(session -> session.merge(changed)))
                .await()
                .indefinitely();
    }

    private static RecipientEntity acme() {
        RecipientEntity acme = new RecipientEntity("acme");
        acme.become(DRAFT, "officer", AT);
        return acme;
    }
}

package fi.vastuugroup.privacy.disclosure.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities and SQL share a transaction: each sees what the other wrote, and both are undone together. */
@QuarkusTest
class RecipientRepositoryTest {

    private static final String RENAME = "update recipient set name = $2 where id = $1";
    private static final RecipientDraft DRAFT =
            new RecipientDraft("Acme", "acme@example.com", RecipientKind.OTHER, "FI", null, null, ToldBy.POST);

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
        RecipientView found = transactions
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
                .view();

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

    private static RecipientEntity acme() {
        RecipientEntity acme = new RecipientEntity("acme");
        acme.become(DRAFT, "officer", Instant.parse("2031-01-01T00:00:00Z"));
        return acme;
    }
}

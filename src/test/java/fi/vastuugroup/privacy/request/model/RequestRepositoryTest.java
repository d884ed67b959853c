package fi.vastuugroup.privacy.request.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request that somebody else has changed since it was read is not written over. */
@QuarkusTest
class RequestRepositoryTest {

    private static final String UNLAWFUL = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Inject
    Transactions transactions;

    @Inject
    Requests requests;

    @Inject
    Sql sql;

    private static UUID filed() {
        return UUID.fromString(PersonFixture.prospect().fed().file(UNLAWFUL).path("id"));
    }

    private static int revision(UUID id) {
        return (int) Database.count("select revision from request where id = ?", id);
    }

    @Test
    void ofTwoWhoReadTheSameTheSecondIsRefusedAndWritesNothing() {
        UUID id = filed();
        Uni<StoredRequest> second = transactions.asSystem(() -> requests.find(id)
                .invoke(read -> Database.execute("update request set revision = revision + 1 where id = ?", id))
                .chain(read -> requests.extend(id, "Pyyntöjä on paljon", DAY)));

        assertThatThrownBy(() -> second.await().indefinitely()).matches(DatabaseFailures::isStale);

        assertThat(Database.count("select count(*) from request where id = ? and extension_reason is null", id))
                .isOne();
        assertThat(revision(id)).isEqualTo(2);
    }

    @Test
    void staffThatSawAnOlderOneIsTold() {
        UUID id = filed();
        String seen = CasesFixture.etag(id);
        String ask = "{\"message\": \"Kuka olette?\"}";
        CasesFixture.officer()
                .header("If-Match", seen)
                .body(ask)
                .post(CasesFixture.PATH + "/" + id + "/identification-request")
                .then()
                .statusCode(200);

        CasesFixture.officer()
                .header("If-Match", seen)
                .body("{\"reason\": \"Pyyntöjä on paljon\"}")
                .post(CasesFixture.PATH + "/" + id + "/extension")
                .then()
                .statusCode(412);
        assertThat(revision(id)).isEqualTo(2);
    }

    @Test
    void aChangeThatIsRefusedWritesNothing() {
        UUID id = filed();

        assertThatThrownBy(() -> transactions
                        .asSystem(() -> requests.lock(id)
                                .chain(request -> requests.approve(id, Approval.AUTOMATIC))
                                .chain(request -> requests.awaitIdentification(id, DAY)))
                        .await()
                        .indefinitely())
                .hasMessageContaining("approved");

        assertThat(Database.value("select state from request where id = ?", id)).isEqualTo("received");
        assertThat(revision(id)).isOne();
    }

    @Test
    void readingChangesNothing() {
        UUID id = filed();
        UUID closed = UUID.fromString(PersonFixture.prospect()
                .withInvoice()
                .fed()
                .file("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .path("id"));
        int before = revision(closed);

        transactions
                .asSystem(() ->
                        requests.find(id).chain(() -> requests.find(closed)).chain(() -> sql.execute("select 1")))
                .await()
                .indefinitely();

        assertThat(revision(id)).isOne();
        assertThat(revision(closed)).isEqualTo(before);
    }
}

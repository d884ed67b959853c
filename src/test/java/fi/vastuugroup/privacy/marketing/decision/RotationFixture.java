package fi.vastuugroup.privacy.marketing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.identifier.PepperRotation;
import fi.vastuugroup.privacy.identifier.PepperedRecords;
import fi.vastuugroup.privacy.identifier.SwitchedPeppers;
import fi.vastuugroup.privacy.identifier.SwitchedPeppers.Step;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Random;

/** A rotation, step by step, as the operator and the job carry it out. */
@ApplicationScoped
class RotationFixture {

    private final SwitchedPeppers peppers;
    private final PepperRotation job;
    private final List<PepperedRecords> tables;
    private final Transactions transactions;

    RotationFixture(
            SwitchedPeppers peppers, PepperRotation job, @All List<PepperedRecords> tables, Transactions transactions) {
        this.peppers = peppers;
        this.job = job;
        this.tables = tables;
        this.transactions = transactions;
    }

    void to(Step step) {
        peppers.all(step);
    }

    void mixed() {
        peppers.mixed();
    }

    /** One batch of one row of some table. */
    void wrapOne(Random random) {
        wrap(tables.get(random.nextInt(tables.size())), 1);
    }

    /** About half of what is left in each table. */
    void wrapHalf() {
        to(Step.WRITTEN);
        job.count()
                .await()
                .indefinitely()
                .forEach((name, left) -> tables.stream()
                        .filter(table -> table.name().equals(name) && left > 1)
                        .forEach(table -> wrap(table, (int) (left / 2))));
    }

    private void wrap(PepperedRecords table, int rows) {
        transactions.asSystem(() -> table.wrap(peppers.wrap(), rows)).await().indefinitely();
    }

    void wrapAll() {
        to(Step.WRITTEN);
        job.wrapAll().await().indefinitely();
        assertNothingLeft();
    }

    PepperRotation job() {
        return job;
    }

    void assertNothingLeft() {
        to(Step.WRITTEN);
        assertThat(job.count().await().indefinitely())
                .hasSizeGreaterThan(5)
                .allSatisfy((table, left) -> assertThat(left).as(table).isZero());
    }

    /** As if it had never been: the other tests know the first pepper only. */
    void undo() {
        to(Step.BEFORE);
        Database.empty();
    }
}

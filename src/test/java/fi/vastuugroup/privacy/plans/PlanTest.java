package fi.vastuugroup.privacy.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the test of plans takes for a read of a whole table, and whom it excuses. */
class PlanTest {

    private static final Map<String, Long> LARGE = Map.of("subject_login", 75L);

    /** The side of a hash join that is read only when the other one has rows. */
    @Test
    void whatWasPlannedAndNeverRunCounts() {
        Plan plan = plan("", """
                {"Node Type": "Hash Join", "Actual Loops": 1, "Actual Rows": 0, "Plans": [
                    {"Node Type": "Index Scan", "Relation Name": "item", "Index Name": "item_pkey", "Index Cond": "(id = $1)",
                     "Actual Loops": 1, "Actual Rows": 0},
                    {"Node Type": "Hash", "Actual Loops": 0, "Plans": [
                        {"Node Type": "Seq Scan", "Relation Name": "subject_login", "Actual Loops": 0, "Actual Rows": 0}]}]}""");

        assertThat(plan.readings())
                .filteredOn(reading -> reading.growsWith(LARGE))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"75, false", "76, true"})
    void anIndexThatIsReadWholeIsToldByItsRows(long rows, boolean told) {
        Plan plan = plan("", """
                {"Node Type": "Index Only Scan", "Relation Name": "subject_login", "Index Name": "subject_login_pkey",
                 "Actual Loops": 1, "Actual Rows": %d}""".formatted(rows));

        assertThat(plan.readings()).allMatch(reading -> reading.growsWith(LARGE) == told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from subject_login where issuer = $1 and sub = $2 and subject_id = $3",
                "delete from subject_login l where subject_id = $1 and id = $2 returning issuer",
                "delete from subject_login where subject_id = $1 and made_by_staff and joined_from is null",
                "delete from item_block where subject_id = $1",
                "delete from subject_decision where subject_id = $1",
                "update data_subject set language = null where id = $1",
            })
    void whatBeginsLikeASweepIsNotExcused(String statement) {
        assertThat(KnownReads.cover(plan(statement, "{}"))).isFalse();
    }

    private static Plan plan(String statement, String root) {
        try {
            return new Plan(statement, "", new ObjectMapper().readTree(root));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

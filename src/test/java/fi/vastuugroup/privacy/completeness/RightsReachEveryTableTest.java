package fi.vastuugroup.privacy.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.register.erasure.ErasurePortions;
import fi.vastuugroup.privacy.request.lifecycle.RequestExecution;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever somebody says or is said of, in whichever table it is kept, they find by access (Art. 15) and lose by erasure (Art. 17);
 * that nothing of it outlives its period, {@link NothingOutlivesItsPeriodTest} tries. Each text carries a mark of its own; tables and columns are those
 * that the database has, and {@link EveryTable} says of each how it is reached, or why it need not be.
 */
@QuarkusTest
class RightsReachEveryTableTest {

    /** Columns with words that the copy leaves out, and why. */
    private static final Map<String, String> NOT_COPIED = Map.of(
            "item_block.reason", "words for colleagues; the contract says that the subject does not see them",
            "item_block.lift_reason", "words for colleagues",
            "disclosure.legal_basis",
                    "proof that the disclosure was lawful; the person reads to whom it was made, what of, when and what for",
            "stored_item.withheld_note", "words for colleagues; the contract says that the subject does not see them",
            "request.identity_evidence", "how staff knew the person; emptied when the request is closed");

    /** Columns in which words stay after an erasure, each as proof for a term of its own. */
    private static final Set<String> STAY_AS_PROOF =
            Set.of("request", "request_message", "request_attachment", "request_letter", "mail", "disclosure");

    /** Tables whose rows the copy tells within those of others, so that without them a part is poorer and none is missing. */
    private static final Set<String> OF_OTHER_ROWS =
            Set.of("data_subject", "item_block", "recipient_notice", "request_step");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    ErasurePortions portions;

    @Inject
    RequestExecution execution;

    @BeforeEach
    void nobodyElseIsHeld() {
        Database.empty();
    }

    @Test
    void everyTableIsDecidedUpon() {
        assertThat(EveryTable.REACH.keySet())
                .as("say in EveryTable how copy, erasure and retention reach the table")
                .isEqualTo(Traces.tables());
        EveryTable.REACH.forEach((table, reach) -> List.of(reach.copy(), reach.erasure(), reach.retention())
                .forEach(way -> assertThat(way.reaches() || !way.words().isBlank())
                        .as(table)
                        .isTrue()));
        assertThat(EveryTable.UNTRIED.keySet()).isSubsetOf(EveryTable.REACH.keySet());
    }

    /** What is said of a table is tried on rows of the person. */
    private static void assertTried(Set<String> there, Function<Reach, Reach.Way> way) {
        Set<String> reached = EveryTable.all(way, Reach.Way::reaches);
        reached.removeAll(EveryTable.UNTRIED.keySet());
        assertThat(there).as("tables of which something is tried").containsAll(reached);
    }

    @Test
    void theCopyHasEveryWordThatIsHeld() {
        FullPerson person = FullPerson.held();
        Held held = Held.of(person);

        assertTried(held.tables(), Reach::copy);
        assertThat(all(held.words())).as("the words are held somewhere").hasSizeGreaterThan(40);
        assertThat(missedByCopy(person, held)).isEmpty();
    }

    /** What the test before this one would say, were a table forgotten: its rows are hidden from the portal, one table at a time. */
    @Test
    void aTableThatTheCopyDoesNotReachIsMissed() {
        FullPerson person = FullPerson.held();
        Held held = Held.of(person);
        Set<String> hidden = new TreeSet<>(held.tables());
        hidden.removeIf(table -> OF_OTHER_ROWS.contains(table)
                || !EveryTable.reach(table, Reach::copy).reaches()
                || Database.count("select count(*) from pg_policies where tablename = ?", table) == 0);

        assertThat(hidden).hasSizeGreaterThan(8);
        assertThat(hidden).allSatisfy(table -> {
            Database.execute("create policy hidden on " + table + " as restrictive for select using (false)");
            try {
                assertThat(missedByCopy(person, held)).as(table).isNotEmpty();
            } finally {
                Database.execute("drop policy hidden on " + table);
            }
        });
        assertThat(missedByCopy(person, held)).isEmpty();
    }

    /** What is held of a person: words by their columns, tables, entries of the consent log, which has no words. */
    private record Held(Map<String, Set<String>> words, Set<String> tables, long consentEvents) {

        static Held of(FullPerson person) {
            Map<String, Set<String>> words = Traces.of(person.marks());
            Set<String> tables = tablesOf(Traces.of(person.names()));
            tables.addAll(tablesOf(words));
            return new Held(
                    words,
                    tables,
                    Database.count("select count(*) from consent_log where subject_id = ?", person.subject()));
        }
    }

    /** What of it is not in the person's copy: columns with words, tables, recordings, the consent log. */
    private static Set<String> missedByCopy(FullPerson person, Held held) {
        CopyOfPerson copy;
        try {
            copy = CopyOfPerson.takenBy(person.someone());
        } catch (AssertionError refused) {
            return Set.of("everything: " + refused.getMessage());
        }
        Set<String> missed = new TreeSet<>();
        tablesOfEachWord(held.words()).forEach((mark, tables) -> {
            if (occurrences(copy.text(), mark) < tables.size()) {
                missed.addAll(tables);
            }
        });
        held.tables().stream()
                .filter(table -> !copy.parts()
                        .containsAll(EveryTable.reach(table, Reach::copy).parts()))
                .forEach(missed::add);
        if (copy.recordings().size() != 1 || !Arrays.equals(copy.recordings().get(0), SourcesLines.SOUND)) {
            missed.add("recordings");
        }
        if (copy.consentEvents() != held.consentEvents()) {
            missed.add("consent_log");
        }
        return missed;
    }

    @Test
    void anErasureLeavesNoWordAndNoNameButInProofs() {
        FullPerson person = FullPerson.held();
        Set<String> names = person.names();
        Set<String> before = tablesOf(Traces.of(names));
        before.addAll(tablesOf(Traces.of(person.marks())));

        UUID request = person.erase();
        assertThat(Database.count("select count(*) from put_off_erasure where subject_id = ?", person.subject()))
                .as("it is more than one transaction deletes")
                .isPositive();
        before.add("put_off_erasure");
        names.addAll(person.names());
        portions.deleteAll().await().atMost(PATIENCE);
        assertThat(execution.attempt(request).await().atMost(PATIENCE)).isTrue();

        assertThat(Traces.of(person.marks()).keySet())
                .as("words")
                .allSatisfy(column -> assertThat(STAY_AS_PROOF).contains(Traces.table(column)));
        assertThat(Traces.of(names).keySet())
                .as("names")
                .allSatisfy(column -> assertThat(
                                EveryTable.reach(column, Reach::erasure).reaches())
                        .as(column)
                        .isFalse());
        assertTried(before, Reach::erasure);
    }

    private static Set<String> all(Map<String, Set<String>> found) {
        Set<String> all = new TreeSet<>();
        found.values().forEach(all::addAll);
        return all;
    }

    /** In which tables of the copy a word stands: a statement stands with its item, and in the request that it was made by. */
    private static Map<String, Set<String>> tablesOfEachWord(Map<String, Set<String>> words) {
        Map<String, Set<String>> tables = new TreeMap<>();
        words.forEach((column, marks) -> {
            if (!NOT_COPIED.containsKey(column)
                    && EveryTable.reach(column, Reach::copy).reaches()) {
                marks.forEach(mark ->
                        tables.computeIfAbsent(mark, any -> new TreeSet<>()).add(Traces.table(column)));
            }
        });
        return tables;
    }

    private static int occurrences(String text, String word) {
        int found = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            found++;
        }
        return found;
    }

    private static Set<String> tablesOf(Map<String, Set<String>> found) {
        Set<String> tables = new TreeSet<>();
        found.keySet().forEach(column -> tables.add(Traces.table(column)));
        return tables;
    }
}

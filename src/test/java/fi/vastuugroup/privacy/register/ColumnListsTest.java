package fi.vastuugroup.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A new column of items or of their blocks is thought of wherever rows are written by lists of columns: each statement
 * names it, or it is listed here as left out there.
 */
@QuarkusTest
class ColumnListsTest {

    private static final Path REGISTER = Path.of("src/main/java/fi/vastuugroup/privacy/register");

    private static final Pattern INSERT = Pattern.compile("insert into (item|item_block) \\(([^)]*)\\)");
    private static final Pattern UPDATE = Pattern.compile("(?s)update (item) set (source_version = .*?) from unnest");
    private static final Pattern ASSIGNED = Pattern.compile("(\\w+) = ");

    /** What a statement leaves to the default or, of an update, as it is. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of(
            // Only staff withholds what a person states, and it is nobody else's to correct.
            "insert ItemStore item",
            Set.of(
                    "id",
                    "source_person_id",
                    "content_schema",
                    "in_review_since",
                    "withheld",
                    "withheld_by_staff",
                    "withheld_at",
                    "withheld_note",
                    "rectified",
                    "revision"),
            // The copy for the other person is a statement of that person's own, and nobody is joined to them any more.
            "insert SubjectSeparationStore item",
            Set.of(
                    "id",
                    "source_person_id",
                    "content_schema",
                    "in_review_since",
                    "said",
                    "withheld",
                    "withheld_by_staff",
                    "withheld_at",
                    "withheld_note",
                    "rectified",
                    "revision"),
            // What staff decided and the subject corrected is later than the first line; what is said in the portal is
            // no line.
            "insert BatchWrites item",
            Set.of(
                    "id",
                    "content_schema",
                    "said",
                    "withheld_by_staff",
                    "withheld_at",
                    "withheld_note",
                    "rectified",
                    "revision"),
            // What an item is never changes; what staff decided stays.
            "update BatchWrites item",
            Set.of(
                    "subject_id",
                    "id",
                    "category",
                    "source_system",
                    "source_item_id",
                    "content_schema",
                    "said",
                    "withheld_by_staff",
                    "withheld_at",
                    "withheld_note",
                    "created_at"),
            // The notes of staff's blocks are added by staff's side; a block begins unlifted.
            "insert BlockStore item_block",
            Set.of(
                    "id",
                    "reason",
                    "placed_by",
                    "lift_on",
                    "lift_reason",
                    "lift_notice",
                    "lift_notice_sent_at",
                    "lift_notice_mail",
                    "lifted_at",
                    "lifted_by",
                    "revision",
                    "joined_from"),
            // Only blocks of the whole person or of a category are copied, while they stand, and as blocks of their
            // own.
            "insert SubjectSeparationStore item_block",
            Set.of("id", "item_id", "lifted_at", "lifted_by", "revision", "joined_from"));

    private record Statement(String place, String table, Set<String> columns) {}

    @Test
    void everyStatementNamesEveryColumnOrLeavesItOutOnPurpose() throws IOException {
        List<String> forgotten = new ArrayList<>();
        for (Statement statement : statements()) {
            Set<String> missing = columns(statement.table());
            missing.removeAll(statement.columns());
            missing.removeAll(LEFT_OUT.getOrDefault(statement.place(), Set.of()));
            missing.forEach(column -> forgotten.add(statement.place() + ": " + column));
        }

        assertThat(forgotten).isEmpty();
    }

    @Test
    void nothingIsLeftOutOfAStatementThatIsNotThere() throws IOException {
        assertThat(statements()).extracting(Statement::place).containsAll(LEFT_OUT.keySet());
    }

    /** Without the columns that the database computes, which a view does not tell. */
    private static Set<String> columns(String named) {
        String table = named.equals("item") ? "stored_item" : named;
        Set<String> columns = new TreeSet<>();
        Database.query(
                        "select column_name from information_schema.columns"
                                + " where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'",
                        table)
                .forEach(row -> columns.add(String.valueOf(row.get("column_name"))));
        assertThat(columns).isNotEmpty();
        return columns;
    }

    private static List<Statement> statements() throws IOException {
        List<Statement> statements = new ArrayList<>();
        try (Stream<Path> files = Files.walk(REGISTER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file).replaceAll("\\s+", " ");
                String name = file.getFileName().toString().replace(".java", " ");
                INSERT.matcher(text)
                        .results()
                        .forEach(found -> statements.add(new Statement(
                                "insert " + name + found.group(1),
                                found.group(1),
                                Set.of(found.group(2).split("\\W+")))));
                UPDATE.matcher(text)
                        .results()
                        .forEach(found -> statements.add(
                                new Statement("update " + name + found.group(1), found.group(1), assigned(found))));
            }
        }
        return statements;
    }

    private static Set<String> assigned(MatchResult update) {
        Set<String> columns = new TreeSet<>();
        ASSIGNED.matcher(update.group(2)).results().forEach(found -> columns.add(found.group(1)));
        return columns;
    }
}

package fi.vastuugroup.privacy.architecture;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.architecture.Documents.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every decision record has a number, a status and a date, and the index says the same as the records. */
class DecisionRecordsTest {

    private static final Path DIRECTORY = Path.of("src/docs/decisions");
    private static final Pattern FILE = Pattern.compile("0*([1-9]\\d*)-[a-z0-9-]+\\.md");
    private static final Pattern HEAD = Pattern.compile("# (\\d+)\\. (.+)\n\n"
            + "- Status: (accepted|proposed|superseded)(?: by \\[record (\\d+)]\\(\\S+\\))?\n"
            + "- Date: (\\d{4}-\\d{2}-\\d{2})\n(?s:.*)");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (\\d+) \\| \\[(.+)]\\((\\S+)\\)" + " \\| (\\w+) \\| (\\S+) \\| (?:–|\\[(\\d+)]\\(\\S+\\)) \\|$");

    private final Documents documents = Documents.of(Path.of(""));

    @Test
    void theIndexSaysWhatTheRecordsSay() {
        Map<String, List<String>> index = ROW.matcher(documents.read(DIRECTORY.resolve("README.md")))
                .results()
                .collect(toMap(
                        row -> row.group(3),
                        row -> List.of(row.group(1), row.group(2), row.group(4), row.group(5), "" + row.group(6)),
                        (one, other) -> one,
                        TreeMap::new));

        assertEquals(records(), index);
    }

    private Map<String, List<String>> records() {
        Map<String, List<String>> records = new TreeMap<>();
        for (Document document : documents.markdown().toList()) {
            Matcher file = FILE.matcher(document.path().getFileName().toString());
            if (DIRECTORY.equals(document.path().getParent()) && file.matches()) {
                Matcher head = HEAD.matcher(document.text());
                assertTrue(head.matches(), document.path() + " does not begin as the template does");
                assertEquals(file.group(1), head.group(1), document.path() + " has the number of another");
                records.put(
                        document.path().getFileName().toString(),
                        List.of(head.group(1), head.group(2), head.group(3), head.group(5), "" + head.group(4)));
            }
        }
        return records;
    }
}

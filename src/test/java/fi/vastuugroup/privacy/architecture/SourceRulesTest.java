package fi.vastuugroup.privacy.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What byte code does not show: the SQL in the strings. */
class SourceRulesTest {

    private static final Path JAVA = Path.of("src/main/java/fi/vastuugroup/privacy");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern TABLE = Pattern.compile("(?m)^create (?:table|view) (\\w+)");
    private static final Pattern OWNER = Pattern.compile("V\\d+__(\\w+)\\.sql");

    /** The owner's functions bound by it the day that the application says. */
    private static final String OWNERS_DAY = "select (now() at time zone 'Europe/Helsinki')::date";

    /** By which a time is known that a clock of the application said when it ran ahead. */
    private static final String AHEAD = "select at > now() + interval '1 minute'";

    private static final Pattern SQL_TIME = Pattern.compile(
            "(?i)\\b(now\\(\\)\\s*(?!\\.)|current_timestamp|current_date|clock_timestamp\\(|localtimestamp)");

    @Test
    void aTableIsTouchedByTheFeatureThatOwnsItOnly() {
        Map<String, String> owners = tablesByOwner();
        Pattern use = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(?:only\\s+)?("
                + String.join("|", owners.keySet()) + ")\\b(?!\\.)");

        List<String> trespasses = sources(JAVA, ".java")
                .flatMap(file -> literals(file)
                        .flatMap(text -> use.matcher(text).results())
                        .map(found -> found.group(1))
                        .filter(table -> !feature(file).equals(owners.get(table)))
                        .map(table -> file + ": " + table))
                .toList();

        assertEquals(List.of(), trespasses);
    }

    /** One by which a column is generated stands with the column: to change it is to write the table anew. */
    @Test
    void aFunctionThatStatementsCallStandsInTheRepeatableMigrationAlone() {
        Pattern function =
                Pattern.compile("(?m)^create (?:or replace )?function (\\w+)\\(.*?\\) *\\n? *returns (\\w+)");

        List<String> others = sources(MIGRATIONS, ".sql")
                .filter(file -> !file.getFileName().toString().startsWith("R__"))
                .flatMap(file -> function.matcher(read(file))
                        .results()
                        .filter(found -> !found.group(2).equals("trigger"))
                        .filter(found -> !read(file).contains("generated always as (" + found.group(1) + "(")))
                .map(MatchResult::group)
                .toList();

        assertEquals(List.of(), others);
    }

    @Test
    void sqlNeverReadsTheDatabasesClock() {
        List<String> readers = Stream.concat(sources(JAVA, ".java"), sources(MIGRATIONS, ".sql"))
                .filter(file -> literals(file)
                        .anyMatch(text -> SQL_TIME.matcher(
                                        text.replace(OWNERS_DAY, "").replace(AHEAD, ""))
                                .find()))
                .map(Path::toString)
                .toList();

        assertEquals(List.of(), readers);
    }

    @Test
    void everyPackageSaysWhatLivesInIt() {
        List<Path> silent = sources(JAVA, ".java")
                .map(Path::getParent)
                .distinct()
                .filter(directory -> !Files.exists(directory.resolve("package-info.java")))
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void nothingIsLeftForLater() {
        Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

        assertFalse(sources(JAVA, ".java")
                .anyMatch(file -> later.matcher(read(file)).find()));
    }

    /** A migration is named after the feature that owns its tables; the repeatable one has functions only. */
    private static Map<String, String> tablesByOwner() {
        return sources(MIGRATIONS, ".sql")
                .flatMap(file ->
                        TABLE.matcher(read(file)).results().map(found -> Map.entry(found.group(1), owner(file))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String owner(Path migration) {
        return OWNER.matcher(migration.getFileName().toString())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String feature(Path file) {
        return JAVA.relativize(file).getName(0).toString();
    }

    /** The strings of a Java file, or the whole of a migration. */
    private static Stream<String> literals(Path file) {
        String text = withoutComments(read(file));
        if (file.toString().endsWith(".sql")) {
            return Stream.of(text.lines().filter(line -> !line.startsWith("--")).collect(joining("\n")));
        }
        return Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"")
                .matcher(text)
                .results()
                .map(MatchResult::group);
    }

    private static String withoutComments(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static Stream<Path> sources(Path root, String suffix) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fi.vastuugroup.privacy.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells the data protection officer of a setting is what is shipped. */
class ShippedSettingsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(privacy\\.[a-z.-]+)` \\| `([^`]+)`");

    @Test
    void theReadmeHasTheValuesOfTheApplicationsProperties() throws IOException {
        Properties shipped = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(file);
        }
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(row -> shipped.containsKey(row.group(1)))
                .toList();

        List<String> others = rows.stream()
                .filter(row -> !isOrBeginsWith(shipped.getProperty(row.group(1)), row.group(2)))
                .map(MatchResult::group)
                .toList();

        assertFalse(rows.isEmpty());
        assertEquals(List.of(), others);
    }

    /** Of a list the README names the first. */
    private static boolean isOrBeginsWith(String value, String told) {
        return value.equals(told) || value.startsWith(told + ",");
    }
}

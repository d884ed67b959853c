package fi.vastuugroup.privacy.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed reference of settings is what the code says. */
class SettingsReferenceTest {

    private static final Pattern OF_THE_PLATFORM = Pattern.compile("\"(quarkus\\.[a-z.-]+[a-z])\"");

    @Test
    void theCommittedReferenceIsTheGeneratedOne() throws IOException {
        assertEquals(
                new SettingsReference().text(),
                Files.readString(SettingsReference.COMMITTED),
                "src/docs/configuration.md differs from the code: run mvn -Pcontract, look at the difference and commit it");
    }

    @Test
    void eachSettingSaysWhatItIsFor() throws IOException {
        assertThat(new SettingsReference().unexplained()).isEmpty();
    }

    @Test
    void whatTheChecksAskOfThePlatformIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Check.java")).toList()) {
                OF_THE_PLATFORM.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        String reference = Files.readString(SettingsReference.COMMITTED);

        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(reference).contains("`" + name + "`"));
    }
}

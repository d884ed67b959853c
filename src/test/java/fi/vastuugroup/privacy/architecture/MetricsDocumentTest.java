package fi.vastuugroup.privacy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code src/docs/metrics.md} has the metrics that the code has, and no others. */
class MetricsDocumentTest {

    private static final Pattern IN_CODE =
            Pattern.compile("(?:builder|counter|gauge)\\(\\s*(?:registry,\\s*)?\"(privacy\\.[a-z.-]+)\"");

    private static final Pattern IN_DOCUMENT =
            Pattern.compile("(?m)^\\| `(privacy_[a-z_]+?)(?:_total|_seconds(?:_count|_sum)?|_bytes)?`");

    @Test
    void theTableNamesEachMetric() throws IOException {
        Set<String> inCode = new TreeSet<>();
        Documents.of(Path.of("src/main/java"))
                .all()
                .forEach(file -> IN_CODE.matcher(file.text())
                        .results()
                        .forEach(found -> inCode.add(found.group(1).replaceAll("[.-]", "_"))));
        Set<String> inDocument = new TreeSet<>();
        IN_DOCUMENT
                .matcher(Files.readString(Path.of("src/docs/metrics.md")))
                .results()
                .forEach(found -> inDocument.add(found.group(1)));

        assertThat(inCode).hasSizeGreaterThan(10);
        assertThat(inDocument).isEqualTo(inCode);
    }
}

package fi.vastuugroup.privacy.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a request is said in the language of the answer, by whatever part of the code says it. */
class FaultTextsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The last argument of a fault, where it is a text; and what is said of JSON. */
    private static final Pattern SAID = Pattern.compile(
            "(?:new FieldError|[^\\w]invalid)\\((?:[^;]*?),\\s*\"([^\"]+)\"\\)|return \"([a-z][^\"]+)\";(?=[^}]*\\})");

    private static final Pattern COMPOSED = Pattern.compile("new FieldError\\([^;,]*,\\s*\"[^\"]*\"\\s*\\+");

    private final FaultTexts texts = new FaultTexts();

    @ParameterizedTest
    @CsvSource({
        "EN, one of this right's grounds is needed",
        "FI, valitse yksi tämän oikeuden perusteista",
        "SV, välj en av grunderna för denna rättighet"
    })
    void whatTheCodeSaysIsSaidInTheAnswersLanguage(Language language, String said) {
        assertThat(texts.in(
                        language, List.of(new Problem.FieldError("/ground", "one of this right's grounds is needed"))))
                .containsExactly(new Problem.FieldError("/ground", "ground-needed", said));
    }

    @Test
    void whatConstraintsSayStays() {
        var said = new Problem.FieldError("/name", "required", "tieto on pakollinen");
        assertThat(texts.in(Language.SV, List.of(said))).containsExactly(said);
    }

    @Test
    void allThatTheCodeSaysIsThere() {
        Texts faults = Texts.load("faults");
        Set<String> known = new TreeSet<>();
        faults.keys(Language.EN).forEach(key -> known.add(faults.get(key, Language.EN)));

        assertThat(said()).hasSizeGreaterThan(25).isSubsetOf(known);
    }

    /** Words with a value in them would be found in no language. */
    @Test
    void nothingThatTheCodeSaysIsPutTogether() {
        assertThat(sources().filter(source -> COMPOSED.matcher(source.text()).find()))
                .isEmpty();
    }

    private static Set<String> said() {
        return sources()
                .flatMap(source -> SAID.matcher(source.text())
                        .results()
                        .flatMap(found -> Stream.of(found.group(1), source.isOfJson() ? found.group(2) : null)))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Source(Path file, String text) {

        private static Source of(Path file) {
            try {
                return new Source(file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private boolean isOfJson() {
            return file.endsWith("JsonFaults.java");
        }

        private boolean says() {
            return isOfJson() || text.contains("FieldError(");
        }
    }

    /** The sources that say what is wrong with a field. */
    private static Stream<Source> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(path -> path.toString().endsWith(".java"))
                    .map(Source::of)
                    .filter(Source::says)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

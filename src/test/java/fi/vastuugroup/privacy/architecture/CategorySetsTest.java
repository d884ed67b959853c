package fi.vastuugroup.privacy.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.CategorySets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a statement lists categories, it lists one of the sets that {@link CategorySets} names. */
class CategorySetsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern LIST = Pattern.compile("'[a-z-]+'(?:,\\s*'[a-z-]+')+");
    private static final Pattern SLUG = Pattern.compile("[a-z-]+");

    @Test
    void whatStatementsListIsContactDataOrWhatDecidesAboutMarketing() throws IOException {
        // By contact details a person is found, before anything is read that decides.
        Set<Category> ofWhoIsFound = EnumSet.copyOf(CategorySets.MARKETING);
        ofWhoIsFound.remove(Category.CONTACT_DETAILS);

        Set<Category> said = EnumSet.of(Category.MARKETING_PROHIBITIONS, Category.CONSENTS);

        assertThat(listed()).containsOnly(CategorySets.CONTACT_DATA, ofWhoIsFound, said);
    }

    private static List<Set<Category>> listed() throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LIST.matcher(read(file)).results())
                    .map(found -> slugs(found.group()))
                    .filter(slugs ->
                            slugs.stream().anyMatch(slug -> category(slug).isPresent()))
                    .map(slugs -> slugs.stream()
                            .map(slug -> category(slug).orElseThrow())
                            .collect(toSet()))
                    .toList();
        }
    }

    private static List<String> slugs(String list) {
        return SLUG.matcher(list).results().map(found -> found.group()).toList();
    }

    private static Optional<Category> category(String slug) {
        return Slugs.find(Category.class, slug);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fi.vastuugroup.privacy.privacynotice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.platform.text.Slugs;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MasterTableTest {

    private static final String RULES = "privacy.retention.rules.";

    static Collection<MasterTable.Row> rows() {
        return MasterTable.rows();
    }

    @Test
    void everyCategoryIsDecidedOnceAndInThisOrder() {
        assertEquals(
                rows().stream().map(MasterTable.Row::category).toList(),
                Arrays.stream(Category.values()).map(Category::slug).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aCategoryIsProcessedAsDecided(MasterTable.Row row) {
        Category category = Slugs.of(Category.class, row.category());

        assertEquals(row.purposes(), joined(category.purposes(), Purpose::slug));
        assertEquals(row.bases(), joined(category.legalBases(), LegalBasis::slug));
        assertEquals(row.portable(), kebab(category.portability()));
        assertEquals(
                row.subjectMay().equals("edit") ? Category.Change.ALONE : Category.Change.BY_REQUEST,
                category.change());
        assertEquals(row.erasure(), kebab(category.erasureClass()));
    }

    @Test
    void partnersReceiveContactDetailsOnly() {
        for (Category category : Category.values()) {
            assertEquals(
                    category == Category.CONTACT_DETAILS,
                    category.recipients().contains(RecipientCategory.PARTNERS),
                    category.slug());
        }
    }

    @Test
    void theDefaultRetentionRulesAreTheDecidedOnes() throws IOException {
        Map<String, String> decided =
                rows().stream().collect(Collectors.toMap(MasterTable.Row::category, MasterTable.Row::rule));

        assertEquals(new TreeMap<>(decided), configuredRules());
    }

    private static Map<String, String> configuredRules() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = MasterTableTest.class.getResourceAsStream("/application.properties")) {
            properties.load(Objects.requireNonNull(file));
        }
        Map<String, String> rules = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(RULES)) {
                rules.put(name.substring(RULES.length()), properties.getProperty(name));
            }
        }
        return rules;
    }

    private static <T> String joined(Collection<T> values, Function<T, String> slug) {
        return values.stream().map(slug).collect(Collectors.joining(" "));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

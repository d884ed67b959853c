package fi.vastuugroup.privacy.privacynotice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final Notice notice = new Notice(JSON);

    @Test
    void theFinnishTextIsTheNoticeWordForWord() throws IOException {
        String published = resource("/notice/tietosuojaseloste-fi.txt").replaceAll("(?m)^ ?- ", "");

        assertEquals(words(published), words(plainText(in(Language.FI))));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameElevenSections(Language language) {
        PrivacyNotice translation = in(language);

        assertEquals(
                IntStream.rangeClosed(1, 11).boxed().toList(),
                translation.sections().stream()
                        .map(PrivacyNotice.Section::number)
                        .toList());
        assertEquals(shape(in(Language.FI)), shape(translation));
        assertTrue(Stream.of(plainText(translation).split("\n", -1)).noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @EnumSource
    void onlyATranslationSaysThatTheOriginalPrevails(Language language) {
        assertEquals(language != Language.FI, in(language).courtesyTranslation());
        assertEquals(language != Language.FI, in(language).courtesyNote() != null);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasItsOwnTag(Language language) {
        for (Language other : Language.values()) {
            if (other != language) {
                assertNotEquals(
                        notice.find(null, other).tag(),
                        notice.find(null, language).tag());
            }
        }
    }

    @Test
    void thePeriodsAreThoseThatTheNoticeDecided() {
        Map<Category, String> decided = MasterTable.rows().stream()
                .filter(MasterTable.Row::decidedByNotice)
                .collect(toMap(row -> Slugs.of(Category.class, row.category()), MasterTable.Row::rule));

        assertEquals(decided, notice.retentionPeriods());
    }

    @Test
    void theVersionInForceIsTheFirstOfTheList() {
        assertEquals(notice.version(), notice.versions().items().get(0).version());
        assertEquals(notice.version(), in(Language.FI).version());
        assertNotNull(in(Language.FI).lastUpdated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1999-1", "../2026-1", "versions.json"})
    void aVersionThatNeverWasIsNotFound(String version) {
        assertThrows(ProblemException.class, () -> notice.find(version, Language.FI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notice-absent", "/notice-untranslated", "/notice-broken", "/notice-empty"})
    void anIncompleteNoticeStopsTheStart(String directory) {
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> new Notice(JSON, directory));

        assertTrue(String.valueOf(failure.getMessage()).contains(directory + "/"));
    }

    private PrivacyNotice in(Language language) {
        return notice.find(null, language).body();
    }

    private static String plainText(PrivacyNotice notice) {
        return notice.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.number() + ". " + section.heading()),
                        section.content().stream().flatMap(NoticeTest::lines)))
                .collect(joining("\n"));
    }

    private static Stream<String> lines(PrivacyNotice.Block block) {
        assertFalse((block.text() == null) == (block.items() == null), "either a text or items");
        return block.text() == null ? Objects.requireNonNull(block.items()).stream() : Stream.of(block.text());
    }

    private static List<String> shape(PrivacyNotice notice) {
        return notice.sections().stream()
                .map(section -> section.content().stream()
                        .map(block -> block.kind() + " " + lines(block).count())
                        .collect(joining(", ")))
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(text.trim().split("\\s+", -1));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(NoticeTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

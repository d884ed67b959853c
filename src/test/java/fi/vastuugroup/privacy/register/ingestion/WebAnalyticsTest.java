package fi.vastuugroup.privacy.register.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.AnalyticsConsents;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.ConsentCourse.Turn;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.batch.LockedPersons;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.batch.SourceLines;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Interest;
import fi.vastuugroup.privacy.register.category.PageView;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What rests on a consent needs one that stands at its time; where one is required, a recorded one. */
class WebAnalyticsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID PERSON = UUID.randomUUID();

    private final AnalyticsConsents consents = new AnalyticsConsents();

    @Test
    void whereAConsentIsRequiredThereIsOneOnlyFromWhenItWasGiven() {
        assertThat(reason(true, view(NOON))).isEqualTo("consent-not-recorded");
        assertThat(reason(false, view(NOON))).isEqualTo("none");

        consents.addLogged(Map.of(PERSON, List.of(new Turn(NOON, true))));

        assertThat(reason(true, view(NOON.minusMillis(1)))).isEqualTo("consent-not-recorded");
        assertThat(reason(true, view(NOON))).isEqualTo("none");
    }

    @Test
    void aWithdrawalOfTheSameTimeEndsAConsent() {
        consents.addLogged(Map.of(PERSON, List.of(new Turn(NOON, true), new Turn(NOON, false))));

        assertThat(reason(false, view(NOON))).isEqualTo("none");
        assertThat(reason(false, view(NOON.plusMillis(1)))).isEqualTo("consent-withdrawn");
    }

    @Test
    void nothingElseRestsOnIt() {
        consents.addLogged(Map.of(PERSON, List.of(new Turn(NOON, false))));

        assertThat(reason(true, new Interest("työmaat", NOON.plusSeconds(1)))).isEqualTo("none");
    }

    private static Content view(Instant opened) {
        return new PageView("/", null, opened);
    }

    private String reason(boolean required, Content content) {
        SourceLines lines = new SourceLines(new SourceRights("crm", EnumSet.allOf(Category.class), false), List.of());
        LockedPersons persons = new LockedPersons(new PersonKeys("crm", Map.of(), Map.of()), List.of());
        Chunk chunk =
                new Chunk(lines, persons, new Chunk.Held(Map.of(), Map.of(), Map.of(), Set.of(), consents, Set.of()));
        return new WebAnalytics(required)
                .refusal(chunk, 1, PERSON, content)
                .map(LineAnswer::reason)
                .orElse("none");
    }
}

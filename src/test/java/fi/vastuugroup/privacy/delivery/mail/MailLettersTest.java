package fi.vastuugroup.privacy.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.vastuugroup.privacy.delivery.mail.Mail.Template;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter can be written in every language, and says what it must and no more. */
@QuarkusTest
class MailLettersTest {

    private static final Map<String, String> VALUES = Map.of(
            "reference",
            "R-7K2M-9QXD",
            "dueOn",
            "2026-12-22",
            "liftOn",
            "2026-12-22",
            "link",
            "/requests/R-7K2M-9QXD",
            "list",
            "Asiakaskirje");

    private static final Set<Template> OF_REQUESTS = EnumSet.of(
            Template.REQUEST_RECEIVED,
            Template.REQUEST_EXTENDED,
            Template.IDENTIFICATION_NEEDED,
            Template.REQUEST_MESSAGE,
            Template.REQUEST_CLOSED);

    /** It is answered or not: nothing of it is done in part or later. */
    private static final Set<String> OF_MESSAGES = Set.of("granted", "refused", "cancelled");

    @Inject
    MailLetters letters;

    static Stream<Arguments> everyTemplateInEveryLanguage() {
        return Arrays.stream(Template.values())
                .flatMap(template -> Arrays.stream(Language.values())
                        .flatMap(
                                language -> Stream.of("granted", "partially-granted", "delayed", "refused", "cancelled")
                                        .map(outcome -> Arguments.of(template, language, outcome))));
    }

    static Stream<Arguments> whatIsToldOfAMessageInEveryLanguage() {
        return everyTemplateInEveryLanguage()
                .filter(arguments -> OF_REQUESTS.contains(arguments.get()[0]))
                .filter(arguments -> OF_MESSAGES.contains(arguments.get()[2]));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void aLetterIsWhole(Template template, Language language, String outcome) {
        io.quarkus.mailer.Mail letter = write(template, language, outcome, "Оксана");

        assertThat(letter.getSubject()).isNotBlank().doesNotContain("Оксана");
        assertThat(letter.getText())
                .contains("Оксана", "https://portal.example/requests/R-7K2M-9QXD", "R-7K2M-9QXD", "Vastuu Group Oy")
                .contains("tietosuoja@vastuugroup.fi")
                .doesNotContain("{", "}", "NOT_FOUND", "null", "oksana@example.com", "\n\n\n");
    }

    /** It asks for nothing that is granted, carried out or refused. */
    @ParameterizedTest
    @MethodSource("whatIsToldOfAMessageInEveryLanguage")
    void aMessageToTheOfficerIsNotCalledARequest(Template template, Language language, String outcome) {
        String request = switch (language) {
            case FI -> "pyyn";
            case SV -> "begäran";
            case EN -> "request";
        };
        Map<String, String> values = new java.util.HashMap<>(VALUES);
        values.putAll(Map.of("outcome", outcome, "variant", "question", "link", "/"));

        io.quarkus.mailer.Mail letter = write(template, language, values, "Aino");

        assertThat(letter.getSubject()).isNotBlank().doesNotContainIgnoringCase(request);
        assertThat(letter.getText())
                .doesNotContainIgnoringCase(request)
                .doesNotContain("{", "}", "NOT_FOUND", "\n\n\n");
    }

    @Test
    void datesAreWrittenAsInTheLanguage() {
        assertThat(write(Template.REQUEST_RECEIVED, Language.FI, "granted", "Aino")
                        .getText())
                .contains("viimeistään 22. joulukuuta 2026.");
        assertThat(write(Template.REQUEST_RECEIVED, Language.SV, "granted", "Aino")
                        .getText())
                .contains("senast den 22 december 2026.");
        assertThat(write(Template.REQUEST_EXTENDED, Language.EN, "granted", "Aino")
                        .getText())
                .contains("by 22 December 2026 at");
        assertThat(write(Template.RESTRICTION_LIFTING, Language.FI, "granted", "Aino")
                        .getText())
                .contains("päättyy 22. joulukuuta 2026.");
    }

    @Test
    void aRefusalNamesTheSupervisoryAuthority() {
        String address = "tietosuoja@om.fi";
        for (Language language : Language.values()) {
            for (String outcome : List.of("refused", "partially-granted")) {
                assertThat(write(Template.REQUEST_CLOSED, language, outcome, "Aino")
                                .getText())
                        .contains(address, "00531");
            }
            assertThat(write(Template.REQUEST_CLOSED, language, "granted", "Aino")
                            .getText())
                    .doesNotContain(address);
        }
    }

    @Test
    void theLinkOfASubscriptionSaysWhatItDoes() {
        assertThat(write(Template.SUBSCRIPTION_CONFIRMATION, Language.FI, "granted", null)
                        .getText())
                .contains("\nVahvista tilaus: https://portal.example/")
                .doesNotContain("Tietosuojaportaali:", "kirjaudu");
        assertThat(write(Template.SUBSCRIPTION_CONFIRMATION, Language.SV, "granted", null)
                        .getText())
                .contains("\nBekräfta prenumerationen: https://portal.example/")
                .doesNotContain("Dataskyddsportalen:", "logga in");
        assertThat(write(Template.SUBSCRIPTION_CONFIRMATION, Language.EN, "granted", null)
                        .getText())
                .contains("\nConfirm: https://portal.example/")
                .doesNotContain("Privacy Portal:", "log in");
    }

    @Test
    void aReceiptShowsWhatWasDecidedAlsoWhereNothingWasErased() {
        assertThat(write(Template.REQUEST_CLOSED, Language.EN, "refused", "Aino")
                        .getText())
                .contains("A signed receipt is attached", "what was decided");
    }

    @Test
    void whatStaysOfAnErasureIsToldWhereSomethingDoes() {
        Map<Language, String> words = Map.of(
                Language.FI, "avaimellisia tiivisteitä",
                Language.SV, "nycklade hashvärden",
                Language.EN, "keyed hashes");

        words.forEach((language, told) -> {
            assertThat(write(Template.REQUEST_CLOSED, language, Map.of("outcome", "granted", "keyedHashes", "kept"))
                            .replaceAll("\\s+", " "))
                    .contains(told)
                    .doesNotContain("{");
            assertThat(write(Template.REQUEST_CLOSED, language, Map.of("outcome", "granted")))
                    .doesNotContain(told.split(" ")[1]);
        });
        assertThrows(
                IllegalArgumentException.class,
                () -> mail(Map.of("reference", "R-1", "outcome", "granted", "keyedHashes", "some")));
    }

    private String write(Template template, Language language, Map<String, String> more) {
        Map<String, String> values = new java.util.HashMap<>(VALUES);
        values.putAll(more);
        return write(template, language, values, "Aino").getText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Väinö", "نور", "李伟", "Anna-Liisa", "O'Brien", "J. P.", "Marie Claire"})
    void aNameIsGreeted(String name) {
        assertThat(write(Template.REQUEST_MESSAGE, Language.EN, "granted", name).getText())
                .startsWith("Hello " + name + ",\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nBcc: b@c.de", "www.evil.example", "You won 100 €", "<b>", "{secret}", "http://x"})
    void whatIsNoNameIsNot(String name) {
        assertThat(write(Template.REQUEST_MESSAGE, Language.EN, "granted", name).getText())
                .startsWith("Hello,\n");
    }

    @Test
    void aMailWithoutAValueThatItNeedsIsRefusedAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> mail(Map.of("reference", "R-7K2M-9QXD")));
        assertThrows(
                IllegalArgumentException.class,
                () -> mail(Map.of("reference", "R-7K2M\r\nBcc: x", "outcome", "granted")));
        assertThrows(
                IllegalArgumentException.class,
                () -> mail(Map.of("reference", "R-1", "outcome", "granted", "link", "//evil.example")));
        assertThrows(
                IllegalArgumentException.class,
                () -> mail(Map.of("reference", "R-1", "outcome", "granted", "name", "Aino")));
    }

    private static Mail mail(Map<String, String> values) {
        return new Mail(Template.REQUEST_CLOSED, Language.FI, "aino@example.com", "Aino", values, null, null);
    }

    private io.quarkus.mailer.Mail write(
            Template template, Language language, String outcome, @Nullable String greetingName) {
        Map<String, String> values = new java.util.HashMap<>(VALUES);
        values.put("outcome", outcome);
        return write(template, language, values, greetingName);
    }

    private io.quarkus.mailer.Mail write(
            Template template, Language language, Map<String, String> values, @Nullable String greetingName) {
        return letters.of(new PendingMail(
                        UUID.randomUUID(),
                        template.slug(),
                        language,
                        "oksana@example.com",
                        greetingName,
                        values,
                        null,
                        "e30.e30.c2ln",
                        1))
                .await()
                .indefinitely();
    }
}

package fi.vastuugroup.privacy.register.view;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.CallRecording;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.ChatConversation;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Correspondence;
import fi.vastuugroup.privacy.register.category.Feedback;
import fi.vastuugroup.privacy.register.category.Interest;
import fi.vastuugroup.privacy.register.category.Login;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.OrderOrInvoice;
import fi.vastuugroup.privacy.register.category.Organisation;
import fi.vastuugroup.privacy.register.category.PageView;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.category.SentMessage;
import fi.vastuugroup.privacy.register.category.SocialMediaReaction;
import fi.vastuugroup.privacy.register.category.SupportTicket;
import fi.vastuugroup.privacy.register.category.UserProfile;
import fi.vastuugroup.privacy.register.category.WebVisit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A person recognises an item in a list by one line, in their own language, with dates as people write them. */
@QuarkusTest
class ItemTitlesTest {

    /** Already the next day in Helsinki. */
    private static final Instant NIGHT = Instant.parse("2026-03-11T22:30:00Z");

    @Inject
    ItemTitles titles;

    static Stream<Arguments> titled() {
        return Stream.of(
                same("Åsa Øyvindsdóttir", new ContactDetails("Åsa", "Øyvindsdóttir", null, null, null, null)),
                same("Höyläämö Oy", role()),
                title(
                        "Asiakaskirje",
                        "Kundbrev",
                        "Customer newsletter",
                        new MailingListSubscription("newsletter", true, NIGHT)),
                same("uutiskirje", new MailingListSubscription("uutiskirje", true, NIGHT)),
                title(
                        "Automaattinen puhelu, suoramarkkinointi: kielletty",
                        "Automatiskt samtal, direktmarknadsföring: förbjudet",
                        "Automated call, direct marketing: prohibited",
                        new MarketingProhibition(
                                Channel.AUTOMATED_CALL,
                                Scope.DIRECT_MARKETING,
                                MarketingProhibition.State.PROHIBITED,
                                NIGHT)),
                title(
                        "Suostumus: tekstiviesti, luovuttaminen kumppaneille",
                        "Samtycke: textmeddelande, utlämnande till partner",
                        "Consent: text message, disclosure to partners",
                        new Consent("controller", Channel.SMS, Scope.PARTNER_DISCLOSURE, "1", "form", NIGHT, null)),
                title(
                        "Suostumus: web-analytiikka",
                        "Samtycke: webbanalys",
                        "Consent: web analytics",
                        Consent.given(Consent.Matter.WEB_ANALYTICS, "1", "form", NIGHT)),
                same("Raportti: asa", new UserProfile("Raportti", "asa", null, List.of(), NIGHT)),
                same("työmaat", new Interest("työmaat", NIGHT)),
                same("/palvelut", new PageView("/palvelut", null, NIGHT)),
                title(
                        "Käynti verkkosivustolla 12.3.2026",
                        "Besök på webbplatsen den 12 mars 2026",
                        "Visit to the website on 12 March 2026",
                        new WebVisit("::1", null, NIGHT, List.of(), null, null, null, List.of())),
                title(
                        "Kirjautuminen: Raportti, 12.3.2026",
                        "Inloggning: Raportti, den 12 mars 2026",
                        "Login: Raportti, 12 March 2026",
                        new Login("Raportti", NIGHT, "password", true)),
                same(
                        "Tarjous",
                        new SentMessage(
                                Channel.EMAIL, SentMessage.MessageKind.MARKETING, "Tarjous", NIGHT, null, null)),
                same("Kysymys {0} $1", new Correspondence("email", "Kysymys {0} $1", List.of(), null)),
                same("Ei toimi", new SupportTicket("T-1", "Ei toimi", "open", NIGHT, null, List.of(), List.of())),
                title(
                        "Chat-keskustelu 12.3.2026",
                        "Chattkonversation den 12 mars 2026",
                        "Chat on 12 March 2026",
                        new ChatConversation(NIGHT, NIGHT, List.of())),
                title(
                        "Puhelu 12.3.2026, 4 min",
                        "Samtal den 12 mars 2026, 4 min",
                        "Call on 12 March 2026, 4 min",
                        new CallRecording(NIGHT, NIGHT.plusSeconds(225), "0800", null)),
                title(
                        "Puhelu 12.3.2026, 1 h 5 min",
                        "Samtal den 12 mars 2026, 1 h 5 min",
                        "Call on 12 March 2026, 1 h 5 min",
                        new CallRecording(NIGHT, NIGHT.plusSeconds(3_900), "0800", null)),
                title("Palaute: chat", "Respons: chat", "Feedback: chat", new Feedback("chat", 4, null, NIGHT)),
                title(
                        "Lasku L-1",
                        "Faktura L-1",
                        "Invoice L-1",
                        new OrderOrInvoice(
                                OrderOrInvoice.DocumentKind.INVOICE,
                                "L-1",
                                LocalDate.of(2026, 1, 31),
                                null,
                                null,
                                List.of())),
                same("LinkedIn: /jobs", new SocialMediaReaction("LinkedIn", "like", "/jobs", NIGHT)));
    }

    @ParameterizedTest
    @MethodSource("titled")
    void anItemIsTitledInTheLanguageOfItsReader(String finnish, String swedish, String english, Content content) {
        assertThat(Stream.of(Language.values()).map(language -> titles.of(content, language)))
                .containsExactly(finnish, swedish, english);
    }

    /** Whatever it is, and whoever may not see it. */
    @Test
    void whatIsNotShownIsTitledByThatAlone() {
        assertThat(Stream.of(Language.values()).map(language -> titles.of(null, language)))
                .containsExactly("Tieto, jota ei näytetä", "Uppgift som inte visas", "Item that is not shown");
    }

    @Test
    void aTitleIsOneLineAndNotLong() {
        String title = titles.of(new PageView("/a\n\tb " + "👋".repeat(300), null, NIGHT), Language.FI);

        assertThat(title).startsWith("/a b 👋").endsWith("👋…");
        assertThat(title.codePointCount(0, title.length())).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasItsLineAndASampleHere(Language language) {
        Set<String> categories =
                Arrays.stream(Category.values()).map(Category::slug).collect(toSet());
        assertThat(titled().map(sample -> ((Content) sample.get()[3]).category().slug()))
                .hasSameElementsAs(categories);

        categories.add("not-shown");
        assertThat(Texts.load("titles").keys(language)).isEqualTo(categories);
    }

    private static Arguments same(String title, Content content) {
        return title(title, title, title, content);
    }

    private static Arguments title(String finnish, String swedish, String english, Content content) {
        return Arguments.of(finnish, swedish, english, content);
    }

    private static ContactRole role() {
        return new ContactRole(
                new Organisation("Höyläämö Oy", null, Organisation.Kind.COMPANY, null, null, null, null),
                "hankintapäällikkö",
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null);
    }
}

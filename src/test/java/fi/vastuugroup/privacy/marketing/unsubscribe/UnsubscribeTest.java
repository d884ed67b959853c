package fi.vastuugroup.privacy.marketing.unsubscribe;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.ErasureFixture;
import fi.vastuugroup.privacy.marketing.LinksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One click ends it, for anybody, without a login; looking at a link ends nothing (RFC 8058). */
@QuarkusTest
class UnsubscribeTest {

    private static final String SUBSCRIPTIONS = "/api/v1/me/mailing-list-subscriptions";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    PeopleFixture people;

    @BeforeEach
    void morning() {
        MovableClock.set(MORNING);
    }

    @Test
    void theLinkSaysNothingToWhoSeesItAndFitsAHeader() {
        Person person = people.contact();

        Response made = LinksFixture.make(
                Portal.asSource("crm"),
                List.of(
                        LinksFixture.recipient("email", person.email(), "email", "newsletter"),
                        LinksFixture.recipient("phone", person.phone(), "sms", null)));

        String url = made.then().statusCode(200).extract().path("links[0].url");
        made.then()
                .body("links[0].headers[0].name", equalTo("List-Unsubscribe"))
                .body("links[0].headers[0].value", equalTo("<" + url + ">"))
                .body("links[0].headers[1].name", equalTo("List-Unsubscribe-Post"))
                .body("links[0].headers[1].value", equalTo("List-Unsubscribe=One-Click"))
                .body("links.size()", equalTo(2));
        assertThat(url).startsWith("https://portal.example/api/v1/unsubscribe/").hasSizeLessThan(900);
        assertThat(url).doesNotContain(person.email(), "example.fi", "newsletter");
    }

    @Test
    void onlyWhoSendsTheCompanysMessagesMakesLinks() {
        LinksFixture.make(
                        Portal.asPartner(ACME), List.of(LinksFixture.recipient("email", "a@example.fi", "email", null)))
                .then()
                .statusCode(403);
        LinksFixture.make(
                        Portal.asPartner(CONTROLLER),
                        List.of(
                                LinksFixture.recipient("email", "no address", "email", null),
                                LinksFixture.recipient("email", "a@example.fi", "email", "no-list")))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/recipients/0/identifier", "/recipients/1/list"));
    }

    @Test
    void lookingAtItChangesNothing() {
        Person person = people.customer();
        String path = LinksFixture.toMail(person.email(), null);

        for (int i = 0; i < 3; i++) {
            Portal.anonymous().get(path).then().statusCode(200);
            Portal.anonymous().head(path);
        }

        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("no-prohibition-recorded");
        assertThat(Database.count(
                        "select count(*) from audit_event where actor_kind = 'unsubscribe-link' and subject_id = ?",
                        person.subject()))
                .isZero();
    }

    @Test
    void oneClickWithoutAListProhibitsMarketingOnTheChannelAlone() {
        Person person = people.customer();
        String path = LinksFixture.toMail(person.email(), null);

        Response answer = LinksFixture.oneClick(path);

        answer.then().statusCode(200).header("Set-Cookie", equalTo(null));
        assertThat(answer.asString()).contains("sähköpostitse");
        assertThat(ChecksFixture.decisions(
                        CONTROLLER,
                        ChecksFixture.email(person.email(), "email"),
                        ChecksFixture.email(person.email(), "phone"),
                        ChecksFixture.of("email", person.email(), "email", "customer-communication")))
                .containsExactly("prohibited", "no-prohibition-recorded", "no-prohibition-recorded");
    }

    @Test
    void oneClickAsMultipartActsToo() throws IOException, InterruptedException {
        Person person = people.customer();
        String form = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        URI address = URI.create("http://localhost:" + RestAssured.port + LinksFixture.toMail(person.email(), null));

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("prohibited");
    }

    @Test
    void oneClickOnANewsletterEndsThatNewsletter() {
        Person person = people.customer();
        String path = LinksFixture.toMail(person.email(), "newsletter");

        LinksFixture.oneClick(path).then().statusCode(200);
        LinksFixture.oneClick(path).then().statusCode(200);

        person.login()
                .header("Accept-Language", "sv")
                .get(SUBSCRIPTIONS)
                .then()
                .body("items.findAll { it.recordedBy != null }[0].list", equalTo("newsletter"))
                .body("items.findAll { it.recordedBy != null }[0].name", equalTo("Kundbrev"))
                .body("items.findAll { it.recordedBy != null }[0].subscribed", equalTo(false))
                .body("items.findAll { it.recordedBy != null }[0].recordedBy", equalTo("self"));
        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("no-prohibition-recorded");
        assertThat(Database.count(
                        "select count(*) from outbox where subject_id = ? and type = 'subscription'", person.subject()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "list, email, direct-marketing, no-prohibition-recorded",
        "channel, email, direct-marketing, prohibited",
        "channel, phone, direct-marketing, no-prohibition-recorded",
        "customer-communication, email, customer-communication, prohibited",
        "customer-communication, email, direct-marketing, no-prohibition-recorded",
        "all-direct-marketing, phone, direct-marketing, prohibited",
        "all-direct-marketing, phone, customer-communication, no-prohibition-recorded",
        "all-direct-marketing, automated-call, direct-marketing, prohibited",
        "everything, post, customer-communication, prohibited",
        "everything, sms, direct-marketing, prohibited"
    })
    void everyChoiceDoesWhatItSays(String choice, String channel, String scope, String decision) {
        Person person = people.customer();

        LinksFixture.choose(LinksFixture.toMail(person.email(), "newsletter"), choice)
                .then()
                .statusCode(200)
                .contentType("text/html");

        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.of("email", person.email(), channel, scope)))
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Lopeta viestit, Valintasi on voimassa",
        "sv, Avbeställ meddelanden, Ditt val gäller",
        "en, Unsubscribe, Your choice is in force"
    })
    void thePagesAreInThreeLanguagesAndAccessible(String language, String title, String done) {
        String path = LinksFixture.toMail(people.contact().email(), "newsletter");

        String page = Portal.anonymous()
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(language))
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .header("Set-Cookie", equalTo(null))
                .extract()
                .asString();
        assertThat(page)
                .contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>", "<legend>", "checked")
                .contains("id=\"choice-list\"", "for=\"choice-list\"", "<button type=\"submit\">")
                .doesNotContain("<script", "NOT_FOUND", "example.fi");
        assertThat(page.split("type=\"radio\"")).hasSize(6);
        Portal.anonymous()
                .header("Accept-Language", "de")
                .queryParam("lang", language)
                .get(path)
                .then()
                .header("Content-Language", equalTo(language));
        assertThat(LinksFixture.choose(path + "?lang=" + language, "list").asString())
                .contains("<h1>" + done + "</h1>")
                .doesNotContain("hreflang");
    }

    @Test
    void knownUnknownAndErasedSeeTheSamePages() {
        Person known = people.customer();
        Person erased = people.stranger(PeopleFixture.freshPhone());
        String erasedLink = LinksFixture.toMail(erased.email(), "newsletter");
        ErasureFixture.erase(erased);
        String unknown = "unknown." + UUID.randomUUID() + "@example.org";

        List<String> paths = List.of(
                LinksFixture.toMail(known.email(), "newsletter"),
                erasedLink,
                LinksFixture.toMail(unknown, "newsletter"));

        assertThat(paths.stream()
                        .map(path -> Portal.anonymous().get(path).asString())
                        .distinct())
                .hasSize(1);
        assertThat(paths.stream()
                        .map(path -> LinksFixture.choose(path, "list").asString())
                        .distinct())
                .hasSize(1);
        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(unknown, "email")))
                .isEqualTo("prohibited");
    }

    @ParameterizedTest
    @CsvSource({"0, x", "5, 1", "-1, y"})
    void aForgedLinkDoesNothing(int at, String other) {
        Person person = people.customer();
        String path = LinksFixture.toMail(person.email(), null);
        int place =
                at == 0 ? path.lastIndexOf('.') + 2 : at < 0 ? path.length() - 3 : "/api/v1/unsubscribe/".length() + at;
        char changed = path.charAt(place) == other.charAt(0) ? 'z' : other.charAt(0);
        String forged = path.substring(0, place) + changed + path.substring(place + 1);

        LinksFixture.oneClick(forged).then().statusCode(404).contentType("application/problem+json");
        Portal.anonymous()
                .get(forged)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("https://portal.example"));
        LinksFixture.choose(forged, "everything").then().statusCode(404);

        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("no-prohibition-recorded");
    }

    @Test
    void aLinkActsHoweverOldTheMessageIs() {
        Person person = people.customer();
        String path = LinksFixture.toMail(person.email(), null);

        MovableClock.forward(Duration.ofDays(400));
        Portal.anonymous().get(path).then().statusCode(200);
        LinksFixture.oneClick(path).then().statusCode(200);

        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("prohibited");
    }

    @Test
    void whatIsNoChoiceIsRefused() {
        String path = LinksFixture.toMail(people.contact().email(), null);

        for (String choice : List.of("list", "nothing", "")) {
            LinksFixture.choose(path, choice).then().statusCode(400);
        }
    }

    static List<Arguments> bodiesThatAreOneClick() {
        String form = "application/x-www-form-urlencoded";
        return List.of(
                arguments(form, "List-Unsubscribe=One-Click"),
                arguments(form, "List-Unsubscribe=one-click"),
                arguments(form, "List-Unsubscribe=One-Click\r\n"),
                arguments(form, "list-unsubscribe=ONE-CLICK"),
                arguments(form, "List-Unsubscribe=Two-Clicks"),
                arguments(form, ""),
                arguments("text/plain", "List-Unsubscribe=One-Click"),
                arguments("application/json", "{}"),
                arguments("multipart/form-data; boundary=b", "no part at all"),
                arguments(null, "List-Unsubscribe=One-Click"),
                arguments(null, null));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatAreOneClick")
    void theLinkIsTheProofWhateverIsPostedToIt(@Nullable String type, @Nullable String body)
            throws IOException, InterruptedException {
        Person person = people.contact();
        URI address = URI.create("http://localhost:" + RestAssured.port + LinksFixture.toMail(person.email(), null));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .POST(body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }

        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(person.email(), "email")))
                .isEqualTo("prohibited");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ",", ")", "%3E", "%22", "!", ";", "...", "*", "_", "-", "%C2%A0", "%E2%80%9D"})
    void whatAMessagePutsBehindALinkIsNoPartOfIt(String behind) {
        Person mailed = people.contact();
        Person texted = people.contact();

        for (String path : List.of(
                LinksFixture.toMail(mailed.email(), null),
                LinksFixture.to(LinksFixture.recipient("phone", texted.phone(), "sms", null)))) {
            Portal.anonymous()
                    .urlEncodingEnabled(false)
                    .get(path + behind)
                    .then()
                    .statusCode(200);
            Portal.anonymous()
                    .urlEncodingEnabled(false)
                    .contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(path + behind)
                    .then()
                    .statusCode(200);
        }

        assertThat(ChecksFixture.decisions(
                        CONTROLLER,
                        ChecksFixture.email(mailed.email(), "email"),
                        ChecksFixture.phone(texted.phone(), "sms")))
                .containsOnly("prohibited");
    }

    @Test
    void theLinkOfATextMessageFitsIntoOneOfItsParts() {
        Person person = people.contact();
        Map<String, Object> recipient = LinksFixture.recipient("phone", person.phone(), "sms", null);

        String url = LinksFixture.make(Portal.asPartner("own-mailing"), List.of(recipient))
                .then()
                .statusCode(200)
                .extract()
                .path("links[0].url");
        String path = URI.create(url).getPath();
        MovableClock.forward(Duration.ofDays(400));
        LinksFixture.oneClick(path).then().statusCode(200);

        assertThat(url).hasSizeLessThan(80);
        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.phone(person.phone(), "sms")))
                .isEqualTo("prohibited");
        assertThat(Database.count(
                        "select count(*) from short_link where token like '%' || ? || '%'", path.substring(20)))
                .as("the id is in the message alone")
                .isZero();
        LinksFixture.oneClick(path.substring(0, path.length() - 1)).then().statusCode(404);
        LinksFixture.oneClick(path.substring(0, path.length() - 1) + (path.endsWith("A") ? "B" : "A"))
                .then()
                .statusCode(404);
    }

    @Test
    void aBrowserWithASessionNeedsNoHeaderHere() {
        Portal.anonymous()
                .cookie("q_session_customers", "anything")
                .contentType("application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .body("choice=channel")
                .post(LinksFixture.toMail(people.contact().email(), null))
                .then()
                .statusCode(200);
    }

    @Test
    void manyClicksAtOnceAreOne() {
        Person person = people.customer();
        String path = LinksFixture.toMail(person.email(), null);

        List<CompletableFuture<Integer>> clicks = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> LinksFixture.oneClick(path).statusCode()))
                .limit(6)
                .toList();

        assertThat(clicks).allMatch(click -> click.join() == 200);
        assertThat(Database.count(
                        "select count(*) from audit_event where subject_id = ? and action = 'marketing-choices-changed'",
                        person.subject()))
                .isEqualTo(1);
    }

    @Test
    void theSenderIsToldByItsOwnReferenceOfStrangersToo() {
        String reference = "R-" + UUID.randomUUID();
        Map<String, Object> recipient =
                LinksFixture.recipient("email", "unknown." + UUID.randomUUID() + "@example.org", "email", "newsletter");
        recipient.put("reference", reference);
        String path = LinksFixture.to(recipient);

        LinksFixture.oneClick(path).then().statusCode(200);
        LinksFixture.oneClick(path).then().statusCode(200);

        assertThat(Database.query(
                        "select receiver, reference ->> 'list' list, reference ->> 'subscribed' subscribed from outbox"
                                + " where reference ->> 'reference' = ?",
                        reference))
                .containsExactly(
                        Map.of("receiver", "partner:own-mailing", "list", "newsletter", "subscribed", "false"));
    }

    @Test
    void eachOfASendersReferencesIsToldOfAndSoIsWhoChangesTheirMindTwice() {
        Person person = people.customer();
        String one = "R-" + UUID.randomUUID();
        String other = "R-" + UUID.randomUUID();
        Map<String, Object> recipient = LinksFixture.recipient("email", person.email(), "email", "newsletter");
        recipient.put("reference", one);
        String path = LinksFixture.to(recipient);
        recipient.put("reference", other);

        LinksFixture.oneClick(path).then().statusCode(200);
        LinksFixture.oneClick(LinksFixture.to(recipient)).then().statusCode(200);
        person.login()
                .contentType("application/json")
                .body("{\"subscribed\": true}")
                .put(SUBSCRIPTIONS + "/newsletter")
                .then()
                .statusCode(200);
        LinksFixture.oneClick(path).then().statusCode(200);
        LinksFixture.oneClick(path).then().statusCode(200);

        assertThat(told(one)).isEqualTo(2);
        assertThat(told(other)).isEqualTo(1);
    }

    private static long told(String reference) {
        return Database.count("select count(*) from outbox where reference ->> 'reference' = ?", reference);
    }

    @Test
    void theListsAreThereForEverybody() {
        Portal.anonymous()
                .header("Accept-Language", "fi")
                .get("/api/v1/mailing-lists")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("newsletter", "events", "offers", "customer-panel"))
                .body("items.name", hasItem("Asiakaskirje"))
                .body("items.description", not(hasItem("")));
    }

    @Test
    void everyDefinedListCanBeChosenButAClosedOneOnlyLeft() {
        Person person = people.customer();

        put(person, "newsletter", true).then().statusCode(200).body("name", equalTo("Customer newsletter"));
        put(person, "customer-panel", true).then().statusCode(409);
        put(person, "customer-panel", false).then().statusCode(200);
        put(person, "no-such-list", true).then().statusCode(404);
    }

    private static Response put(Person person, String list, boolean subscribed) {
        return person.login()
                .contentType("application/json")
                .body("{\"subscribed\":" + subscribed + "}")
                .put(SUBSCRIPTIONS + "/" + list);
    }
}

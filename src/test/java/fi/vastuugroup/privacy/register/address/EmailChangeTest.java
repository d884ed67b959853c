package fi.vastuugroup.privacy.register.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Pages;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new e-mail address counts once whoever reads it has confirmed it; until then the old one does, whose reader is told. */
@QuarkusTest
class EmailChangeTest {

    private static final String DETAILS = "/api/v1/me/contact-details";
    private static final Pattern LINK = Pattern.compile("https://portal\\.example(/api/v1/email-confirmations/\\S+)");

    @Inject
    MailDelivery delivery;

    private final PersonFixture someone = PersonFixture.contactPerson();
    private final String wanted = "new-" + UUID.randomUUID() + "@example.net";

    @BeforeEach
    void somebodyIsHeldAndNoMailWaits() {
        someone.fed();
        Database.execute("delete from mail");
    }

    private static Response change(RequestSpecification login, String etag, String patch) {
        return login.contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(DETAILS);
    }

    private static Response change(PersonFixture person, String patch) {
        return change(person.asked(), person.asked().get(DETAILS).header("ETag"), patch);
    }

    private static String email(String address) {
        return "{\"email\": \"" + address + "\"}";
    }

    /** Sends what waits. */
    private List<LocalMailbox.Received> sent() {
        try (var mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();
            return mailbox.received();
        }
    }

    private LocalMailbox.Received sentTo(String address) {
        return sent().stream()
                .filter(mail -> mail.to().contains(address))
                .findFirst()
                .orElseThrow();
    }

    /** Asks for a change, and gives the path in the mail to the new address. */
    private String asked(PersonFixture person, String address) {
        change(person, email(address)).then().statusCode(200);
        return link(sentTo(address).text());
    }

    private static String link(String text) {
        Matcher found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static Response confirm(String link) {
        return Portal.anonymous().post(link);
    }

    private void assertUnchanged() {
        someone.asked().get(DETAILS).then().body("email", equalTo(someone.email()));
    }

    @Test
    void aNewAddressWaitsAndTheRestOfThePatchIsInForce() {
        String etag = someone.asked().get(DETAILS).header("ETag");

        Response answer =
                change(someone.asked(), etag, "{\"email\": \"%s\", \"phone\": \"040 222 2222\"}".formatted(wanted));

        answer.then()
                .statusCode(200)
                .body("email", equalTo(someone.email()))
                .body("phone", equalTo("+358402222222"))
                .body("pendingEmail.address", equalTo(wanted));
        assertThat(answer.header("ETag")).isNotEqualTo(etag);
        someone.asked().get(DETAILS).then().body("pendingEmail.address", equalTo(wanted));
        JsonPath told = Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications");
        assertThat(told.getMap("items.find { it.reference.itemId == 'details-%s' }.values".formatted(someone.person())))
                .doesNotContainKey("email");
        assertThat(Database.count("select count(*) from item where content::text like ?", "%" + wanted + "%"))
                .isZero();
    }

    @Test
    void theEtagIsAboutWhatIsHeld() {
        String etag = someone.asked().get(DETAILS).header("ETag");

        assertThat(change(someone.asked(), etag, email(wanted)).header("ETag")).isEqualTo(etag);
        change(someone.asked(), etag, email("other." + wanted)).then().statusCode(200);
        change(someone.asked(), "\"stale\"", email(wanted)).then().statusCode(412);
    }

    @Test
    void bothAddressesHearOfIt() {
        change(someone, email(wanted)).then().statusCode(200);
        List<LocalMailbox.Received> mails = sent();

        assertThat(mails).hasSize(2);
        LocalMailbox.Received asked = mails.stream()
                .filter(mail -> mail.to().contains(wanted))
                .findFirst()
                .orElseThrow();
        assertThat(asked.text()).contains("Vahvista osoite: ").doesNotContain("Testi", someone.email());
        LocalMailbox.Received told = mails.stream()
                .filter(mail -> mail.to().contains(someone.email()))
                .findFirst()
                .orElseThrow();
        assertThat(told.text()).contains("Testi", "tietosuojavastaavaan").doesNotContain(wanted);
    }

    @Test
    void theLinkTellsNothingAndIsNotStored() {
        String link = asked(someone, wanted);
        String token = link.replaceAll(".*/|\\?.*", "");

        assertThat(token).matches("E-[0-9a-z]{20}");
        assertThat(Database.count("select count(*) from pending_email p where p::text like ?", "%" + token + "%"))
                .isZero();
        for (String language : List.of("fi", "sv", "en")) {
            Portal.anonymous()
                    .get(link.replaceAll("\\?.*", "?lang=" + language))
                    .then()
                    .statusCode(200)
                    .body(containsString("<html lang=\"" + language + "\""), not(containsString(wanted)))
                    .body(not(containsString(someone.email())), not(containsString("Testi")));
        }
    }

    @Test
    void lookingAtTheLinkConfirmsNothingAndTheButtonDoes() {
        String link = asked(someone, wanted);
        Portal.anonymous().get(link).then().statusCode(200).body(containsString("<button"));
        Portal.anonymous().head(link).then().statusCode(200);
        assertUnchanged();

        confirm(link).then().statusCode(200).body(containsString("Sähköpostiosoitteesi on vahvistettu"));
        confirm(link).then().statusCode(200).body(containsString("Sähköpostiosoitteesi on vahvistettu"));
        Portal.anonymous().get(link).then().statusCode(200).body(not(containsString("<button")));

        someone.asked().get(DETAILS).then().body("email", equalTo(wanted)).body("pendingEmail", nullValue());
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'items-rectified' and subject_id = ?",
                        someone.subject()))
                .isEqualTo(1);
    }

    @Test
    void aConfirmedAddressIsCorrectedAsAnyFieldAndTheOldOneIsTold() {
        String link = asked(someone, wanted);
        confirm(link).then().statusCode(200);

        JsonPath told = Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications");
        assertThat(told.getMap("items.find { it.reference.itemId == 'details-%s' }.values".formatted(someone.person())))
                .isEqualTo(Map.of("email", wanted));
        assertThat(sentTo(someone.email()).text()).contains("vaihdettu").doesNotContain(wanted);
        assertThat(someone.answers()).contains("unchanged");
        someone.asked().get(DETAILS).then().body("email", equalTo(wanted));
    }

    /** The login that asked has proved both; whoever else has the old address has proved nothing any more. */
    @Test
    void theLoginThatAskedStaysAndTheNewAddressIsThePersons() {
        Portal.asCustomer("other-" + someone.person(), someone.email())
                .get("/api/v1/me")
                .then()
                .body("linked", equalTo(true));
        confirm(asked(someone, wanted)).then().statusCode(200);

        someone.asked().get("/api/v1/me").then().body("linked", equalTo(true));
        Portal.asCustomer("other-" + someone.person(), someone.email())
                .get("/api/v1/me")
                .then()
                .body("linked", equalTo(false));
        Portal.asCustomer("third-" + someone.person(), wanted)
                .get("/api/v1/me")
                .then()
                .body("linked", equalTo(true));
    }

    @Test
    void aLinkThatCameTooLateDoesNothing() {
        String link = asked(someone, wanted);
        MovableClock.forward(Duration.ofHours(25));

        Portal.anonymous().get(link).then().statusCode(404).body(containsString("Linkki toimii rajoitetun ajan"));
        confirm(link).then().statusCode(404);
        assertUnchanged();
        someone.asked().get(DETAILS).then().body("pendingEmail", nullValue());
    }

    @Test
    void anotherAddressTakesThePlaceOfTheFirst() {
        String first = asked(someone, wanted);
        String second = asked(someone, "second." + wanted);

        confirm(first).then().statusCode(404);
        assertUnchanged();
        confirm(second).then().statusCode(200);
        someone.asked().get(DETAILS).then().body("email", equalTo("second." + wanted));
    }

    /** Also without a fresh login: nothing is taken from anybody by it. */
    @Test
    void theAddressThatIsHeldTakesTheWishBack() {
        String link = asked(someone, wanted);

        change(stale(), someone.asked().get(DETAILS).header("ETag"), email(someone.email()))
                .then()
                .statusCode(200)
                .body("pendingEmail", nullValue());

        confirm(link).then().statusCode(404);
        assertUnchanged();
    }

    private RequestSpecification stale() {
        return Portal.withToken(Portal.token(
                "customers",
                Map.of(
                        "sub", someone.person(),
                        "email", someone.email(),
                        "email_verified", true,
                        "auth_time", MovableClock.time().minusSeconds(3_600).getEpochSecond())));
    }

    @Test
    void aLinkChangesTheAddressOfWhoAskedForIt() {
        PersonFixture another = PersonFixture.contactPerson().fed();
        String link = asked(someone, wanted);
        String others = asked(another, "another." + wanted);

        confirm(others).then().statusCode(200);

        assertUnchanged();
        someone.asked().get(DETAILS).then().body("pendingEmail.address", equalTo(wanted));
        another.asked().get(DETAILS).then().body("email", equalTo("another." + wanted));
        for (String forged : List.of("E-00000000000000000000", "E-x", "x", link.replaceAll(".*/E-|\\?.*", ""))) {
            confirm("/api/v1/email-confirmations/" + forged).then().statusCode(404);
        }
    }

    @Test
    void withoutAFreshLoginNothingOfThePatchIsDone() {
        change(
                        stale(),
                        someone.asked().get(DETAILS).header("ETag"),
                        "{\"email\": \"%s\", \"phone\": \"040 222 2222\"}".formatted(wanted))
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:privacy-portal:problem:insufficient-user-authentication"))
                .body("login.maxAge", equalTo(600));

        someone.asked().get(DETAILS).then().body("phone", nullValue()).body("pendingEmail", nullValue());
        assertThat(sent()).isEmpty();
        change(stale(), someone.asked().get(DETAILS).header("ETag"), "{\"phone\": \"040 222 2222\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void theItemsOwnPatchDoesTheSame() {
        JsonPath item = someone.asked().get("/api/v1/me/data/contact-details").jsonPath();
        String path = "/api/v1/me/data/contact-details/" + item.getString("items[0].id");
        String etag = item.getString("items[0].etag");

        stale().contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(email(wanted))
                .patch(path)
                .then()
                .statusCode(401);
        someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(email(wanted))
                .patch(path)
                .then()
                .statusCode(200)
                .body("content.email", equalTo(someone.email()));

        confirm(link(sentTo(wanted).text())).then().statusCode(200);
        someone.asked().get(path).then().body("content.email", equalTo(wanted));
    }

    @Test
    void aRestrictionKeepsTheAddressWheneverItCame() {
        String link = asked(someone, wanted);
        someone.file("{\"right\": \"restriction\", \"ground\": \"accuracy-contested\"}")
                .then()
                .statusCode(201);

        Portal.anonymous().get(link).then().statusCode(409).body(containsString("rajoitettu"));
        confirm(link).then().statusCode(409);
        assertUnchanged();
        change(someone, email("later." + wanted))
                .then()
                .statusCode(409)
                .body("reason.code", equalTo("processing-restricted"));
    }

    @Test
    void anErasureEndsWhatWaits() {
        PersonFixture prospect = PersonFixture.prospect().fed();
        String link = asked(prospect, wanted);
        prospect.file("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .then()
                .statusCode(201);

        confirm(link).then().statusCode(404);
        assertThat(Database.count("select count(*) from pending_email where address = ?", wanted))
                .isZero();
    }

    @Test
    void soManyAddressesADay() {
        for (int i = 0; i < 30; i++) {
            change(someone, email(i + wanted)).then().statusCode(200);
        }
        change(someone, email(wanted)).then().statusCode(429);
        change(someone, "{\"phone\": \"040 222 2222\"}").then().statusCode(200);
    }

    /** Who finds that somebody else has named address after address takes the last one back. */
    @Test
    void whatSendsNoMailIsNotCountedAndAWishIsTakenBackWhateverWasCounted() {
        for (int i = 0; i < 31; i++) {
            change(someone, email("no address")).then().statusCode(400);
            change(someone.asked(), "\"stale\"", email(wanted)).then().statusCode(412);
        }
        for (int i = 0; i < 30; i++) {
            change(someone, email(i + wanted)).then().statusCode(200);
        }
        change(someone, email(wanted)).then().statusCode(429);

        change(someone, email(someone.email())).then().statusCode(200).body("pendingEmail", nullValue());
        assertUnchanged();
    }

    /** The issuer has verified it for this very login; the old address hears of it all the same. */
    @Test
    void theLoginsOwnAddressCountsAtOnce() {
        someone.asked().get("/api/v1/me").then().body("linked", equalTo(true));
        RequestSpecification login = Portal.asCustomer(someone.person(), wanted);

        change(login, someone.asked().get(DETAILS).header("ETag"), email(wanted))
                .then()
                .statusCode(200)
                .body("email", equalTo(wanted))
                .body("pendingEmail", nullValue());

        assertThat(sent())
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).contains(someone.email()));
    }

    @ParameterizedTest
    @CsvSource({"'{\"email\": null}', 422", "'{\"email\": \"no address\"}', 400", "'{\"email\": 7}', 400"})
    void whatIsNoAddressIsNotTaken(String patch, int status) {
        change(someone, patch).then().statusCode(status);
        assertThat(sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void thePagesSpeakTheReadersLanguage(String language) {
        Portal.anonymous()
                .header("Accept-Language", language)
                .get("/api/v1/email-confirmations/x")
                .then()
                .statusCode(404)
                .header("Content-Language", language);
    }
}

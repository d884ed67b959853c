package fi.vastuugroup.privacy.delivery.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;

import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes to the portal's address finds a page that says what is here. */
@QuarkusTest
class HomePageTest {

    @ParameterizedTest
    @CsvSource({"fi, Kirjaudu sisään", "sv, Logga in", "en, Log in"})
    void thePageIsInTheLanguageThatIsAskedFor(String language, String login) {
        Portal.anonymous()
                .header("Accept-Language", language)
                .get("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Language", language)
                .body(allOf(containsString(login), containsString("/login?return=/"), not(containsString("<script"))));
    }

    @Test
    void itsLinksChooseAnotherLanguage() {
        Portal.anonymous()
                .header("Accept-Language", "fi")
                .queryParam("lang", "sv")
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Language", "sv")
                .body(containsString("hreflang=\"sv\" aria-current=\"true\""))
                .body(not(containsString("hreflang=\"fi\" aria-current")));
    }

    @Test
    void itSaysFirstWhoIsAskingAndHowToWriteToThem() {
        Portal.anonymous()
                .get("/")
                .then()
                .body(stringContainsInOrder("<header>", "Vastuu Group Oy", "<main>", "href=\"mailto:tietosuoja@"));
    }

    @Test
    void aLinkOfAMailAboutARequestFindsIt() {
        Portal.anonymous()
                .header("Accept-Language", "sv")
                .get("/requests/{id}", UUID.randomUUID())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Language", "sv")
                .body(containsString("Logga in"));
    }
}

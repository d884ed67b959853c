package fi.vastuugroup.privacy.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Pages;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A person takes everything that is held about them, as files that others can read and check. */
@QuarkusTest
public class CopyTest {

    public static final String COPY = "/api/v1/me/copy";

    private static TakenCopy taken(PersonFixture someone, String language) {
        return TakenCopy.of(someone.asked().header("Accept-Language", language).get(COPY));
    }

    @Test
    void everyEntryIsAsItsSchemaAndTheContractSayAndTheManifestIsSigned() throws Exception {
        TakenCopy copy = taken(EverythingFixture.whole(), "fi");

        copy.isWhole();
        copy.keepsItsSchemas();
        assertThat(copy.names())
                .startsWith("README.txt", "data/categories.json", "data/contact-details.json")
                .endsWith("index.html", "manifest.json", "manifest.jws")
                .contains(
                        "data/chat-conversations.csv",
                        "pages/chat-conversations-1.html",
                        "data/waiting-updates.json",
                        "data/choices.json",
                        "data/consent-history.json",
                        "data/disclosures.json",
                        "data/access-log.json",
                        "data/requests.json",
                        "schemas/items.schema.json");
        assertThat(copy.manifest().path("language").asText()).isEqualTo("fi");
    }

    @Test
    void itsFiguresAreThoseOfThePortal() {
        PersonFixture someone = EverythingFixture.whole();
        JsonPath data = someone.asked().get("/api/v1/me/data").jsonPath();

        TakenCopy copy = taken(someone, "fi");

        List<Map<String, ?>> categories = data.getList("items");
        assertThat(categories).hasSize(18);
        categories.forEach(category -> {
            String name = String.valueOf(category.get("category"));
            JsonPath listed = Pages.all(someone::asked, "/api/v1/me/data/" + name);
            int count = data.getInt("items.find { it.category == '" + name + "' }.count");
            assertThat(copy.records(name))
                    .as(name)
                    .hasSize(count)
                    .extracting(item -> item.path("id").asText())
                    .containsExactlyInAnyOrderElementsOf(listed.getList("items.id"));
        });
        assertThat(categories).noneMatch(category -> Integer.valueOf(0).equals(category.get("count")));
        assertThat(copy.records("categories")).hasSize(18);
        assertThat(copy.records("waiting-updates"))
                .singleElement()
                .satisfies(waiting ->
                        assertThat(waiting.at("/content/email").asText()).isEqualTo("new-" + someone.email()));
        assertThat(copy.records("disclosures"))
                .hasSameSizeAs(
                        Pages.all(someone::asked, "/api/v1/me/disclosures").getList("items"));
        assertThat(copy.records("access-log"))
                .hasSameSizeAs(
                        Pages.all(someone::asked, "/api/v1/me/access-log").getList("items"));
        assertThat(copy.records("requests"))
                .hasSameSizeAs(Pages.all(someone::asked, "/api/v1/me/requests").getList("items"));
        assertThat(copy.records("consent-history"))
                .hasSameSizeAs(
                        someone.asked().get("/api/v1/me/consents").jsonPath().getList("items"));
        assertThat(copy.json("data/choices.json").path("choices")).hasSize(24);
        Map<String, Long> told = new TreeMap<>();
        copy.manifest()
                .path("parts")
                .forEach(part -> told.put(
                        part.path("category").asText(part.path("part").asText()),
                        part.path("records").asLong()));
        assertThat(told)
                .containsEntry("chat-conversations", 1L)
                .containsEntry("waiting-update", 1L)
                .containsEntry("choices", 24L)
                .containsEntry("category", 18L);
    }

    @Test
    void whatIsInItIsToldBefore() {
        PersonFixture someone = EverythingFixture.whole();
        JsonPath contents = someone.asked()
                .get(COPY + "/contents")
                .then()
                .statusCode(200)
                .body("scope", equalTo("all"))
                .body("items", hasSize(18))
                .body("items.items.unique()", equalTo(List.of(1)))
                .body("items.find { it.category == 'feedback' }.withheld", equalTo(1))
                .body("items.find { it.category == 'contact-details' }.waiting", equalTo(1))
                .body("items.find { it.category == 'chat-conversations' }.portable", equalTo("own-messages"))
                .body("files.find { it.folder == 'attachments' }.count", equalTo(1))
                .body("files.find { it.folder == 'attachments' }.bytes", equalTo(EverythingFixture.PDF.length))
                .extract()
                .jsonPath();

        var answer = someone.asked().get(COPY);

        assertThat(answer.header("Copy-Estimated-Bytes")).isEqualTo(contents.getString("estimatedBytes"));
        assertThat(contents.getInt("estimatedBytes"))
                .isBetween(answer.asByteArray().length / 3, answer.asByteArray().length * 3);
    }

    @Test
    void aWithheldItemIsListedWithItsReasonAndWithoutItsContent() {
        PersonFixture someone = EverythingFixture.whole();

        TakenCopy copy = taken(someone, "en");

        JsonNode feedback = copy.records("feedback").get(0);
        assertThat(feedback.hasNonNull("content")).isFalse();
        assertThat(feedback.at("/withheld/reason").asText()).isEqualTo("others-personal-data");
        assertThat(copy.manifest().at("/withheld/0/item").asText())
                .isEqualTo(feedback.path("id").asText());
        assertThat(copy.text("pages/feedback-1.html"))
                .contains(feedback.at("/withheld/text").asText());
        assertThat(copy.text("index.html"))
                .contains(feedback.at("/withheld/text").asText());
        assertThat(copy.text("data/feedback.csv"))
                .contains(feedback.at("/withheld/text").asText());
    }

    @Test
    void theFilesOfRequestsComeWithIt() {
        PersonFixture someone = EverythingFixture.whole();

        TakenCopy copy = taken(someone, "sv");

        String file = copy.records("requests").stream()
                .flatMap(request ->
                        StreamSupport.stream(request.path("attachments").spliterator(), false))
                .map(attachment -> attachment.path("file").asText())
                .findFirst()
                .orElseThrow();
        assertThat(copy.bytes(file)).isEqualTo(EverythingFixture.PDF);
        assertThat(copy.text("pages/requests-1.html"))
                .contains("href=\"../" + file + "\"")
                .contains("todistus.pdf")
                .contains("Milloin?");
    }

    @Test
    void noSheetComputesAnythingAndNoPageRunsAnything() {
        TakenCopy copy = taken(EverythingFixture.whole(), "fi");

        copy.names().stream().filter(name -> name.endsWith(".csv")).forEach(name -> {
            assertThat(copy.text(name)).as(name).startsWith("\uFEFF\"");
            assertThat(CsvOracle.cells(copy.text(name).substring(1), ';'))
                    .as(name)
                    .allSatisfy(row -> assertThat(row)
                            .hasSameSizeAs(CsvOracle.cells(copy.text(name).substring(1), ';')
                                    .get(0)))
                    .allSatisfy(row -> assertThat(row)
                            .noneMatch(cell -> cell.matches("(?s)^[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*")));
        });
        assertThat(copy.text("data/user-profile.csv")).contains("\"'+358401234567\"");
        assertThat(copy.text("data/interests.csv")).contains("\"'\uFF1Dkoulutus\"");
        assertThat(copy.text("data/correspondence.csv")).contains("\"'=HYPERLINK(\"\"https://evil.example\"\"");
        copy.names().stream()
                .filter(name -> name.endsWith(".html"))
                .forEach(name -> assertThat(copy.text(name))
                        .as(name)
                        .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-")
                        .doesNotContain("<img")
                        .doesNotContainPattern("(?i)(src|href)=\"(https?:|//|data:)"));
        assertThat(copy.text("pages/correspondence-1.html"))
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .contains("{title}")
                .contains("مرحبا 你好");
    }

    @Test
    void whatIsReadHasTheColoursOfThePage() throws IOException {
        String tokens = Files.readString(Path.of("src/main/webui/src/design/tokens.css"));
        TakenCopy copy = taken(EverythingFixture.fed(), "sv");

        assertThat(copy.names().stream().filter(name -> name.endsWith(".html")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(copy.text(name)).contains(tokens));
    }

    @Test
    void aSheetHasTheWordsAndTheSignsOfItsLanguage() {
        PersonFixture someone = EverythingFixture.fed();

        assertThat(CsvOracle.cells(taken(someone, "en").text("data/logins.csv").substring(1), ',')
                        .get(0))
                .contains("Time of the login", "Kept until", "Source");
        assertThat(CsvOracle.cells(taken(someone, "sv").text("data/logins.csv").substring(1), ';')
                        .get(0))
                .contains("Sparas till", "Källa");
    }

    @Test
    void thePortablePartIsWhatThePersonGaveForMachinesAlone() throws Exception {
        PersonFixture someone = EverythingFixture.whole();

        TakenCopy copy =
                TakenCopy.of(someone.asked().queryParam("scope", "portable").get(COPY));

        copy.isWhole();
        copy.keepsItsSchemas();
        assertThat(copy.manifest().path("scope").asText()).isEqualTo("portable");
        assertThat(copy.names())
                .allMatch(name -> name.matches("(data|schemas)/[a-z-]+(\\.schema)?\\.json|manifest\\.(json|jws)"));
        assertThat(copy.names())
                .contains("data/contact-details.json", "data/chat-conversations.json")
                .doesNotContain("data/page-views.json", "data/call-recordings.json", "data/requests.json");
        assertThat(copy.records("chat-conversations").get(0).at("/content/messages"))
                .extracting(message -> message.path("text").asText())
                .containsExactly("Hei");
        assertThat(copy.records("feedback").get(0).hasNonNull("content")).isFalse();
        someone.asked()
                .queryParam("scope", "portable")
                .get(COPY + "/contents")
                .then()
                .statusCode(200)
                .body(
                        "items.category",
                        equalTo(copy.records("categories").stream()
                                .map(category -> category.path("category").asText())
                                .toList()))
                .body("files", hasSize(0));
    }

    @Test
    void everyLanguageHasItsPages() {
        PersonFixture someone = EverythingFixture.whole();

        assertThat(taken(someone, "fi").text("index.html"))
                .contains("<html lang=\"fi\">", "Mitä sinusta on tallennettu");
        assertThat(taken(someone, "sv").text("index.html"))
                .contains("<html lang=\"sv\">", "Vad som har sparats om dig");
        TakenCopy english = taken(someone, "en");
        assertThat(english.text("index.html"))
                .contains("<html lang=\"en\">", "What is held about you", "Testi Henkilö")
                .contains(
                        "pages/chat-conversations-1.html",
                        "data/chat-conversations.csv",
                        "data/chat-conversations.json");
        assertThat(english.text("README.txt")).contains("manifest.json and manifest.jws are missing");
    }

    /** A browser sends its own language with a link, whatever the page's. */
    @Test
    void aLinkSaysInWhichLanguage() {
        PersonFixture someone = PersonFixture.prospect().fed();

        TakenCopy copy = TakenCopy.of(someone.asked()
                .header("Accept-Language", "fi")
                .queryParam("lang", "sv")
                .get(COPY));

        assertThat(copy.text("index.html")).contains("<html lang=\"sv\">");
        String request = someone.file("{\"right\": \"access\"}").path("id");
        someone.asked()
                .header("Accept-Language", "fi")
                .queryParam("lang", "sv")
                .get(PersonFixture.REQUESTS + "/" + request + "/copy")
                .then()
                .statusCode(200)
                .header("Content-Language", "sv");
    }

    @Test
    void takingItIsAnEventOfTheAuditLogAndLeavesNothing() {
        PersonFixture someone = PersonFixture.prospect().withChat().fed();

        taken(someone, "fi");

        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'copy-begun' and subject_id = ?",
                        someone.subject()))
                .isEqualTo(1);
        assertThat(Database.count("select count(*) from running_copy where subject_id = ?", someone.subject()))
                .isZero();
    }

    @Test
    void nobodyElseIsInIt() {
        PersonFixture other = EverythingFixture.fed();
        TakenCopy copy = taken(EverythingFixture.fed(), "fi");

        String everything = copy.names().stream()
                .map(name -> new String(copy.bytes(name), StandardCharsets.UTF_8))
                .reduce("", String::concat);

        assertThat(everything)
                .doesNotContain(other.person(), other.email(), other.subject().toString());
    }
}

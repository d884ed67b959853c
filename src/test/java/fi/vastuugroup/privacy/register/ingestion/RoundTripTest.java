package fi.vastuugroup.privacy.register.ingestion;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each category from a batch line to the customer's view, nothing lost and nothing added. */
@QuarkusTest
public class RoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOW = "2026-03-10T12:00:00Z";

    /** Where a content says when it happened or came to its end; contact details only have the day of their collection. */
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("organisations", "/from"),
            Map.entry("mailing-list-subscriptions", "/changedAt"),
            Map.entry("marketing-prohibitions", "/recordedAt"),
            Map.entry("consents", "/givenAt"),
            Map.entry("user-profile", "/createdAt"),
            Map.entry("interests", "/declaredAt"),
            Map.entry("page-views", "/openedAt"),
            Map.entry("web-visits", "/visitedAt"),
            Map.entry("logins", "/loggedInAt"),
            Map.entry("sent-messages", "/sentAt"),
            Map.entry("correspondence", "/messages/0/sentAt"),
            Map.entry("support-tickets", "/closedAt"),
            Map.entry("chat-conversations", "/endedAt"),
            Map.entry("call-recordings", "/endedAt"),
            Map.entry("feedback", "/givenAt"),
            Map.entry("orders-and-billing", "/date"),
            Map.entry("social-media-reactions", "/reactedAt"));

    /** The content of a line of each category; of contact details, with a place for the address. */
    public static Stream<String> contents() {
        return Stream.of(
                """
                {"category": "contact-details", "givenName": "Åsa", "familyName": "Øyvindsdóttir 王", "email": "%s",
                 "phone": "+358401234567", "title": "toimitusjohtaja", "language": "sv"}""", """
                {"category": "organisations", "organisation": {"name": "Höyläämö Oy", "businessId": "1234567-1",
                 "kind": "company", "relation": "prospect", "email": "info@hoylaamo.example", "phone": "+358912345", "address": "Katu 1, Espoo"},
                 "title": "hankintapäällikkö", "workEmail": "asa@hoylaamo.example", "workPhone": "+358401234568",
                 "from": "2020-01-01", "until": "2030-12-31", "serviceHistoryUntil": "2032-01-01"}""", """
                {"category": "mailing-list-subscriptions", "list": "uutiskirje", "subscribed": true,
                 "changedAt": "2026-01-01T10:00:00Z"}""", """
                {"category": "marketing-prohibitions", "channel": "email", "scope": "direct-marketing",
                 "state": "prohibited", "recordedAt": "2026-01-01T10:00:00Z"}""", """
                {"category": "consents", "marketer": "controller", "channel": "sms", "scope": "direct-marketing",
                 "wordingVersion": "2025-1", "evidence": "form 881", "givenAt": "2026-01-01T10:00:00Z",
                 "withdrawnAt": "2026-02-01T10:00:00Z"}""", """
                {"category": "user-profile", "service": "Raportti", "username": "asa", "language": "fi",
                 "accessRights": ["reader", "writer"], "createdAt": "2021-05-05T05:05:05Z"}""", """
                {"category": "interests", "topic": "työmaat", "declaredAt": "2026-01-01T10:00:00Z"}""", """
                {"category": "page-views", "page": "/palvelut", "brochure": "esite.pdf",
                 "openedAt": "2026-01-01T10:00:00Z"}""", """
                {"category": "web-visits", "ipAddress": "2001:db8::1", "visitedAt": "2026-01-01T10:00:00Z",
                 "pages": ["/", "/hinnasto"], "browser": "Firefox", "referringPage": "https://example.org/x",
                 "referringServer": "example.org", "cookies": ["consent=1"]}""", """
                {"category": "web-visits", "onlineIdentifier": "_ga GA1.2.345", "visitedAt": "2026-01-01T10:00:00Z",
                 "pages": ["/"], "cookies": ["_ga"]}""", """
                {"category": "logins", "service": "Raportti", "loggedInAt": "2026-01-01T10:00:00Z",
                 "method": "password", "succeeded": false}""", """
                {"category": "sent-messages", "channel": "email", "kind": "marketing", "title": "Tarjous",
                 "sentAt": "2026-01-01T10:00:00Z", "opened": true, "openedAt": "2026-01-02T10:00:00.123456Z"}""", """
                {"category": "sent-messages", "channel": "email", "kind": "customer", "title": "Tiedote",
                 "sentAt": "2026-01-01T10:00:00Z", "opened": false}""", """
                {"category": "correspondence", "medium": "contact-form", "title": "Kysymys", "messages":
                 [{"sentAt": "2026-01-01T10:00:00Z", "author": "subject", "text": "Hei \\"siellä\\" 👋\\n"}],
                 "form": {"name": "Pyydä tarjous", "fields": [{"label": "Toimipaikkoja", "value": "3"},
                 {"label": "Lisätietoja", "value": ""}]}}""", """
                {"category": "support-tickets", "number": "T-1", "title": "Ei toimi", "status": "closed",
                 "openedAt": "2026-01-01T10:00:00Z", "closedAt": "2026-01-03T10:00:00Z",
                 "messages": [{"sentAt": "2026-01-01T10:00:00Z", "author": "company", "text": "Korjattu."}],
                 "handling": ["assigned", "closed"]}""", """
                {"category": "chat-conversations", "startedAt": "2026-03-01T10:00:00Z",
                 "endedAt": "2026-03-01T10:10:00Z", "messages": []}""", """
                {"category": "call-recordings", "startedAt": "2026-03-01T10:00:00Z", "endedAt": "2026-03-01T10:10:00Z",
                 "serviceNumber": "+358800123", "topic": "lasku"}""", """
                {"category": "feedback", "about": "chat", "rating": 4, "text": "Hyvä",
                 "givenAt": "2026-01-01T10:00:00Z"}""", """
                {"category": "orders-and-billing", "kind": "invoice", "number": "L-1", "date": "2026-01-31",
                 "amount": "1234.50", "currency": "EUR", "lines": ["Vuosimaksu"]}""", """
                {"category": "social-media-reactions", "network": "LinkedIn", "reaction": "like", "page": "/jobs",
                 "reactedAt": "2026-01-01T10:00:00Z"}""");
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyCategoryArrivesAsItWasSent(String template) throws Exception {
        MovableClock.set(Instant.parse(NOW));
        String person = newPerson();
        String address = person + "@example.com";
        String content = template.contains("%s") ? template.formatted(address) : template;
        JsonNode sent = JSON.readTree(content);
        String category = sent.get("category").asText();
        if (!category.equals("contact-details")) {
            send("crm", contactDetails(person, 1, address));
        }
        assertThat(send("crm", upsert(person, "item-of-" + person, 1, content))
                        .get(0)
                        .get("outcome")
                        .asText())
                .isEqualTo("created");

        JsonNode page = JSON.readTree(Portal.asCustomer(person, address)
                .get("/api/v1/me/data/" + category)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.get("items")).hasSize(1);
        JsonNode item = page.get("items").get(0);
        assertThat(item.get("content")).isEqualTo(sent);
        assertThat(item.get("source").asText()).isEqualTo("crm");
        assertThat(item.get("title").asText()).isNotBlank();
        assertThat(item.get("sourceName").asText()).isEqualTo("Customer register");
        assertThat(item.get("collected")).isEqualTo(JSON.readTree("""
                {"how": "test", "at": "2026-01-15T10:00:00Z"}"""));
        assertThat(item.get("purposes")).isNotEmpty();
        assertThat(item.get("legalBases")).isNotEmpty();
        assertThat(item.get("retention").get("text").asText()).isNotBlank();
        assertThat(item.get("eventAt").asText()).isEqualTo(eventAt(category, sent));

        JsonNode same = JSON.readTree(Portal.asCustomer(person, address)
                .get("/api/v1/me/data/" + category + "/" + item.get("id").asText())
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(same).isEqualTo(item);
    }

    private static String eventAt(String category, JsonNode sent) {
        String told = sent.at(EVENTS.getOrDefault(category, "/nothing")).asText("2026-01-15");
        return told.contains("T")
                ? told
                : LocalDate.parse(told)
                        .atStartOfDay(ZoneId.of("Europe/Helsinki"))
                        .toInstant()
                        .toString();
    }

    @Test
    void theSamplesCoverEveryCategory() {
        assertThat(contents().map(content -> content.replaceFirst("(?s).*?\"category\": \"([^\"]+)\".*", "$1")))
                .hasSameElementsAs(
                        Stream.of(Category.values()).map(Category::slug).toList());
    }
}

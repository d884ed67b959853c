package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What a source has gathered of one person in a long life as a customer: many items of many categories, none like another. */
final class LongLife {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Texts as people write them: long, over several lines, and with what sheets and pages could take for their own. */
    private static final String TEXT =
            "Hei! Lasku \\u00e4sken tuli; \\\"se\\\" on <b>v\\u00e4\\u00e4rin<\\/b> & my\\u00f6h\\u00e4ss\\u00e4.\\n=SUM(A1:A9)\\n- Testi ";

    private final String person;
    private final String email;

    LongLife(String person, String email) {
        this.person = person;
        this.email = email;
    }

    /** Feeds the contact details and as many items as are asked for; answers how many of each category there are. */
    Map<String, Integer> feed(Replica replica, String source, int items) throws Exception {
        Map<String, Integer> fed = new TreeMap<>(Map.of("contact-details", 1));
        Map<String, Integer> outcomes = new TreeMap<>();
        try (var request = new DuplexRequest(replica.port(), "/api/v1/register-batches", source)) {
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(request, items, fed));
            request.readLines(line -> outcomes.merge(outcome(line), 1, Integer::sum));
            sent.get(1, TimeUnit.MINUTES);
        }
        assertThat(outcomes).isEqualTo(Map.of("created", items + 1, "complete", 1));
        return fed;
    }

    private void send(DuplexRequest request, int items, Map<String, Integer> fed) {
        try {
            request.write(line("details-" + person, """
                    {"category":"contact-details","givenName":"Testi","familyName":"Paljonen","email":"%s"}""".formatted(email)));
            StringBuilder some = new StringBuilder();
            for (int number = 0; number < items; number++) {
                String content = content(number);
                fed.merge(content.replaceAll("^\\{\"category\":\"([a-z-]+)\".*", "$1"), 1, Integer::sum);
                some.append(line(person + "-" + number, content));
                if (number % 500 == 499) {
                    request.write(some.toString());
                    some.setLength(0);
                }
            }
            request.write(some.toString());
            request.end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String outcome(String line) {
        try {
            JsonNode answer = JSON.readTree(line);
            return answer.has("line")
                    ? answer.path("outcome").asText()
                    : answer.path("complete").asBoolean() ? "complete" : line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String content(int number) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(10_000L + number * 20L, ChronoUnit.SECONDS);
        int kind = number % 20;
        if (kind < 7) {
            return """
                    {"category":"page-views","page":"/tuotteet/%d","brochure":"Esite %d","openedAt":"%s"}""".formatted(number, number, at);
        }
        if (kind < 11) {
            return """
                    {"category":"logins","service":"asiakasportaali","loggedInAt":"%s","method":"salasana","succeeded":%b}""".formatted(at, number % 3 > 0);
        }
        if (kind < 14) {
            return """
                    {"category":"web-visits","ipAddress":"2001:db8::%x","visitedAt":"%s","pages":["/a/%d","/b"],\
                    "browser":"Firefox 140","referringPage":"https://example.org/%d","cookies":["c=%d"]}""".formatted(number % 65_000, at, number, number, number);
        }
        if (kind < 16) {
            return """
                    {"category":"sent-messages","channel":"email","kind":"marketing","title":"=Uutiskirje %d","sentAt":"%s"}""".formatted(number, at);
        }
        if (kind < 18) {
            return """
                    {"category":"correspondence","medium":"email","title":"Lasku %d","messages":\
                    [{"sentAt":"%s","author":"subject","text":"%s"},{"sentAt":"%s","author":"company","text":"Hei %d"}]}""".formatted(number, at, TEXT.repeat(3) + number, at, number);
        }
        if (kind < 19) {
            return """
                    {"category":"support-tickets","number":"T-%d","title":"Tikettiasia","status":"closed","openedAt":"%s",\
                    "closedAt":"%s","messages":[{"sentAt":"%s","author":"company","text":"%s"}],"handling":["Siirretty"]}""".formatted(number, at, at, at, TEXT + number);
        }
        return """
                {"category":"chat-conversations","startedAt":"%s","endedAt":"%s",\
                "messages":[{"sentAt":"%s","author":"subject","text":"%s"},{"sentAt":"%s","author":"company","text":"Kiitos"}]}""".formatted(at, at, at, TEXT + number, at);
    }

    private String line(String id, String content) {
        return """
                {"op":"upsert","id":"%s","version":1,"person":{"id":"%s"},\
                "collected":{"how":"system","at":"2026-01-15T10:00:00Z"},"content":%s}
                """.formatted(id, person, content);
    }
}

package fi.vastuugroup.privacy.testing;

import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever somebody says or is said of, in whichever table it is kept, they find by access (Art. 15) and lose by erasure
 * (Art. 17). Each text carries a mark of its own; the tables are those that the database has, so a new one is looked at too.
 */
@QuarkusTest
class RightsReachEveryTableTest {

    /**
     * What is kept as evidence, each for its own term (Art. 5(2), 17(3)(e)): what was asked, answered and done, and to whom
     * data was disclosed for which purpose.
     */
    private static final Set<String> KEPT_AS_EVIDENCE =
            Set.of("request", "request_message", "request_attachment", "request_letter", "mail", "disclosure");

    private static final String MARK = "zq" + UUID.randomUUID().toString().substring(0, 8);

    /** One item of each category that a source may feed about a prospect, with a mark in each text. */
    private static final List<String> CONTENTS =
            List.of("""
            {"category": "mailing-list-subscriptions", "list": "uutiskirje", "subscribed": true, "changedAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "consents", "marketer": "controller", "channel": "sms", "scope": "direct-marketing",
             "wordingVersion": "2025-1", "evidence": "%s", "givenAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "user-profile", "service": "%s", "username": "%s", "accessRights": ["%s"],
             "createdAt": "2021-05-05T05:05:05Z"}""", """
            {"category": "interests", "topic": "%s", "declaredAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "page-views", "page": "/%s", "brochure": "%s", "openedAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "web-visits", "ipAddress": "2001:db8::1", "visitedAt": "2026-01-01T10:00:00Z", "pages": ["/%s"],
             "browser": "%s", "referringPage": "https://example.org/%s", "cookies": ["c=%s"]}""", """
            {"category": "logins", "service": "%s", "loggedInAt": "2026-01-01T10:00:00Z", "method": "%s", "succeeded": true}""", """
            {"category": "sent-messages", "channel": "email", "kind": "marketing", "title": "%s", "sentAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "correspondence", "medium": "contact-form", "title": "%s", "messages":
             [{"sentAt": "2026-01-01T10:00:00Z", "author": "subject", "text": "%s"}]}""", """
            {"category": "support-tickets", "number": "%s", "title": "%s", "status": "closed", "openedAt": "2026-01-01T10:00:00Z",
             "closedAt": "2026-01-03T10:00:00Z", "messages": [{"sentAt": "2026-01-01T10:00:00Z", "author": "company",
             "text": "%s"}], "handling": ["%s"]}""", """
            {"category": "chat-conversations", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:10:00Z",
             "messages": [{"sentAt": "2026-11-01T10:00:00Z", "author": "subject", "text": "%s"}]}""", """
            {"category": "call-recordings", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:10:00Z",
             "serviceNumber": "+358800123", "topic": "%s"}""", """
            {"category": "feedback", "about": "%s", "rating": 4, "text": "%s", "givenAt": "2026-01-01T10:00:00Z"}""", """
            {"category": "social-media-reactions", "network": "%s", "reaction": "%s", "page": "/%s",
             "reactedAt": "2026-01-01T10:00:00Z"}""");

    private PersonFixture someone;
    private final Set<String> said = new TreeSet<>();

    @BeforeEach
    void somebodyIsHeld() {
        someone = PersonFixture.prospect().fed();
    }

    @Test
    void accessShowsEachTextAndErasureLeavesNoneButInTheRequestsOwnPapers() {
        CONTENTS.forEach(this::feed);
        feedNameAndNumber();
        restrictAndFeedOneMore();
        disclose();
        UUID asked = askAndWrite();

        String shown = everythingShown(asked);
        assertThat(said).allSatisfy(mark -> assertThat(shown).contains(mark));
        assertThat(tablesWith(MARK))
                .as("the search finds what is there")
                .containsKeys("stored_item", "request", "request_message");

        UUID erased = erase();
        assertThat(CasesFixture.look(erased).<String>path("request.state")).isEqualTo("completed");

        assertThat(tablesWith(MARK))
                .as("words")
                .allSatisfy((table, rows) -> assertThat(KEPT_AS_EVIDENCE).contains(table));
        assertThat(tablesWith(someone.email()))
                .as("the address")
                .allSatisfy((table, rows) -> assertThat(KEPT_AS_EVIDENCE).contains(table));
    }

    /** A word that stands nowhere else. */
    private String mark() {
        String mark = MARK + "x" + said.size() + "x";
        said.add(mark);
        return mark;
    }

    private void feed(String template) {
        Object[] marks = IntStream.range(0, template.split("%s", -1).length - 1)
                .mapToObj(i -> mark())
                .toArray();
        assertThat(send("crm", upsert(someone.person(), UUID.randomUUID().toString(), 1, template.formatted(marks))))
                .allMatch(answer -> "created".equals(answer.path("outcome").asText()));
    }

    private void feedNameAndNumber() {
        assertThat(send("crm", upsert(someone.person(), "details-" + someone.person(), 2, """
                        {"category": "contact-details", "givenName": "%s", "familyName": "%s", "title": "%s", "email": "%s"}""".formatted(
                                mark(), mark(), mark(), someone.email()))))
                .allMatch(answer -> "updated".equals(answer.path("outcome").asText()));
    }

    /** An update that waits for the end of a restriction. */
    private void restrictAndFeedOneMore() {
        someone.file("{\"right\": \"restriction\", \"ground\": \"accuracy-contested\"}")
                .then()
                .statusCode(201);
        assertThat(send("crm", upsert(someone.person(), "parked-" + someone.person(), 1, """
                        {"category": "interests", "topic": "%s", "declaredAt": "2026-01-01T10:00:00Z"}""".formatted(mark()))))
                .allMatch(answer -> "parked".equals(answer.path("outcome").asText()));
    }

    private void disclose() {
        String recipient = "authority-" + someone.person();
        DisclosureFixture.recipient(recipient, "authority");
        CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"recipient": "%s", "subjects": ["%s"], "purpose": "%s", "fields": ["email"],
                         "legalBasis": "Esitutkintalaki", "disclosedAt": "2026-01-10T10:00:00Z"}""".formatted(recipient, someone.subject(), mark()))
                .post("/api/v1/staff/disclosures")
                .then()
                .statusCode(201);
    }

    /** A request with a statement, a message, a file and a decision. */
    private UUID askAndWrite() {
        UUID id = UUID.fromString(someone.file("""
                {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["logins"]}, "statement": "%s"}""".formatted(mark()))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        someone.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"body\": \"%s\"}".formatted(mark()))
                .post(PersonFixture.REQUESTS + "/" + id + "/messages")
                .then()
                .statusCode(201);
        someone.asked()
                .contentType("application/pdf")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("purpose", "proof")
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(mark()))
                .body(("%PDF-1.4 " + mark()).getBytes(StandardCharsets.US_ASCII))
                .post(PersonFixture.REQUESTS + "/" + id + "/attachments")
                .then()
                .statusCode(201);
        CasesFixture.decide(
                        id, "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"%s\"}".formatted(mark()))
                .then()
                .statusCode(200);
        return id;
    }

    /** What the person is shown by every operation that tells them something. */
    private String everythingShown(UUID request) {
        String base = PersonFixture.REQUESTS + "/" + request;
        String attachment = someone.asked().get(base + "/attachments").path("items[0].id");
        List<String> categories = someone.asked().get("/api/v1/me/data").path("items.category");
        return Stream.concat(
                        categories.stream()
                                .flatMap(category -> Stream.of(
                                        "/api/v1/me/data/" + category, "/api/v1/me/data/" + category + "/waiting")),
                        Stream.of(
                                "/api/v1/me",
                                "/api/v1/me/data",
                                "/api/v1/me/consents",
                                "/api/v1/me/disclosures",
                                "/api/v1/me/access-log",
                                "/api/v1/me/mailing-list-subscriptions",
                                base,
                                base + "/messages",
                                base + "/attachments",
                                base + "/attachments/" + attachment))
                .map(path -> someone.asked().get(path))
                .map(answer -> {
                    answer.then().statusCode(200);
                    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
                })
                .collect(Collectors.joining("\n"));
    }

    private UUID erase() {
        Response filed = someone.file("{\"right\": \"erasure\", \"ground\": \"objection\"}");
        filed.then().statusCode(201);
        UUID id = UUID.fromString(filed.path("id"));
        CasesFixture.decide(id, "{\"grant\": true, \"explanation\": \"Ei asiakassuhdetta\"}")
                .then()
                .statusCode(200);
        return id;
    }

    /** The tables in whose rows a text stands, in letters or as bytes, and in how many. */
    private static Map<String, Long> tablesWith(String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        Map<String, Long> found = new TreeMap<>();
        for (Map<String, ?> row : Database.query(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")) {
            String table = String.valueOf(row.get("tablename"));
            long rows = Database.count(
                    "select count(*) from %1$s where strpos(%1$s::text, ?) > 0 or strpos(%1$s::text, ?) > 0"
                            .formatted(table),
                    text,
                    bytes);
            if (rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }
}

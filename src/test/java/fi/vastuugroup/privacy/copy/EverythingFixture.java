package fi.vastuugroup.privacy.copy;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Lines;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A person of whom everything is held that can be: each category, requests with files, disclosures, looks, a restriction. */
public final class EverythingFixture {

    /** What a spreadsheet would compute, a browser would run, and a template would replace. */
    static final String FORMULA = "=HYPERLINK(\"https://evil.example\";\"x\")";

    static final String MARKUP = "<img src=x onerror=alert(1)></td></table>{title}\u202Etxt";

    static final byte[] PDF = "%PDF-1.4 liite".getBytes(StandardCharsets.US_ASCII);

    private EverythingFixture() {}

    /** What sources feed. */
    static PersonFixture fed() {
        return PersonFixture.contactPerson()
                .with("list", """
                        {"category": "mailing-list-subscriptions", "list": "uutiskirje", "subscribed": true,
                         "changedAt": "2026-01-01T10:00:00Z"}""")
                .with("no", """
                        {"category": "marketing-prohibitions", "channel": "phone", "scope": "direct-marketing",
                         "state": "prohibited", "recordedAt": "2026-01-01T10:00:00Z"}""")
                .with("consent", """
                        {"category": "consents", "marketer": "controller", "channel": "sms", "scope": "direct-marketing",
                         "wordingVersion": "2025-1", "evidence": "lomake", "givenAt": "2026-01-01T10:00:00Z"}""")
                .with("profile", """
                        {"category": "user-profile", "service": "Raportti", "username": "+358401234567",
                         "accessRights": ["luku", "kirjoitus"], "createdAt": "2021-05-05T05:05:05Z"}""")
                .with("interest", """
                        {"category": "interests", "topic": "\uFF1Dkoulutus", "declaredAt": "2026-01-01T10:00:00Z"}""")
                .with("visit", """
                        {"category": "web-visits", "ipAddress": "2001:db8::1", "visitedAt": "2026-01-01T10:00:00Z",
                         "pages": ["/a", "/b"], "browser": "Firefox", "cookies": ["c=1"]}""")
                .with("login", """
                        {"category": "logins", "service": "-1+1", "loggedInAt": "2026-01-01T10:00:00Z", "method": "@SUM(1)",
                         "succeeded": true}""")
                .with("sent", """
                        {"category": "sent-messages", "channel": "email", "kind": "marketing", "title": "Uutiskirje",
                         "sentAt": "2026-01-01T10:00:00Z", "opened": false}""")
                .with("letter", """
                        {"category": "correspondence", "medium": "contact-form", "title": "%s",
                         "messages": [{"sentAt": "2026-01-01T10:00:00Z", "author": "subject", "text": "%s"},
                                      {"sentAt": "2026-01-02T10:00:00Z", "author": "company", "text": "مرحبا 你好"}],
                         "form": {"name": "Yhteydenotto", "fields": [{"label": "Aihe", "value": "Lasku"}]}}""".formatted(FORMULA.replace("\"", "\\\""), MARKUP))
                .with("ticket", """
                        {"category": "support-tickets", "number": "T-1", "title": "Ei kirjaudu", "status": "closed",
                         "openedAt": "2026-01-01T10:00:00Z", "closedAt": "2026-01-03T10:00:00Z",
                         "messages": [{"sentAt": "2026-01-01T10:00:00Z", "author": "subject", "text": "En pääse sisään"}],
                         "handling": ["siirretty"]}""")
                .with("call", """
                        {"category": "call-recordings", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:10:00Z",
                         "serviceNumber": "+358800123", "topic": "Lasku"}""")
                .with("like", """
                        {"category": "social-media-reactions", "network": "LinkedIn", "reaction": "like", "page": "/x",
                         "reactedAt": "2026-01-01T10:00:00Z"}""")
                .withPageView()
                .withDialogue()
                .withInvoice()
                .withWithheldFeedback()
                .fed();
    }

    /** And what else there is: an erasure asked for with a file and a message, a disclosure, a restriction, what waits. */
    public static PersonFixture whole() {
        PersonFixture someone = fed();
        disclose(someone);
        write(someone);
        someone.file("""
                {"right": "restriction", "ground": "accuracy-contested", "scope": {"categories": ["contact-details"]}}""").then().statusCode(201);
        Lines.send("crm", Lines.contactDetails(someone.person(), 2, "new-" + someone.email()));
        return someone;
    }

    private static void disclose(PersonFixture someone) {
        String recipient = "authority-" + someone.person();
        DisclosureFixture.recipient(recipient, "authority");
        CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"recipient": "%s", "subjects": ["%s"], "purpose": "Tutkinta", "fields": ["email"],
                         "legalBasis": "Esitutkintalaki", "disclosedAt": "2026-01-10T10:00:00Z"}""".formatted(recipient, someone.subject()))
                .post("/api/v1/staff/disclosures")
                .then()
                .statusCode(201);
    }

    private static void write(PersonFixture someone) {
        String id = someone.file("""
                {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["logins"]}, "statement": "%s"}""".formatted(MARKUP))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = PersonFixture.REQUESTS + "/" + id;
        someone.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"body\": \"Milloin?\"}")
                .post(path + "/messages")
                .then()
                .statusCode(201);
        someone.asked()
                .contentType("application/pdf")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("purpose", "proof")
                .header("Content-Disposition", "attachment; filename=\"todistus.pdf\"")
                .body(PDF)
                .post(path + "/attachments")
                .then()
                .statusCode(201);
    }
}

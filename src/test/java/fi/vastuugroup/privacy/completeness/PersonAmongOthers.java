package fi.vastuugroup.privacy.completeness;

import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.LinksFixture;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Browser;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/** What partners, senders, staff and other persons' records bring about of a person, by the doors that all use. */
final class PersonAmongOthers {

    /** Where what stands for a person, and for nobody else in an empty database, is a key that tells nobody whom. */
    private static final List<String> KEYS = List.of(
            "encode(hash, 'hex') from former_identifier",
            "encode(login, 'hex') from subject_login_barred",
            "encode(login, 'hex') from ended_login",
            "alias from subject_alias",
            "person_id from subject_source",
            "encode(key, 'hex') from short_link",
            "encode(session, 'hex') from ended_session",
            "encode(identifier, 'hex') from pending_subscription",
            "encode(key, 'hex') from daily_limit",
            "encode(key, 'hex') from idempotency_record",
            "id from reported_objection",
            "reference from disclosure_reference",
            "id from put_off_erasure");

    private final PersonFixture someone;
    private final UUID subject;
    private final Supplier<String> marks;

    /** @param marks words that stand nowhere else */
    PersonAmongOthers(PersonFixture someone, Supplier<String> marks) {
        this.someone = someone;
        this.subject = someone.subject();
        this.marks = marks;
    }

    /** What every table has as the name of the one person of whom it has anything. */
    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        KEYS.forEach(key -> Database.query("select " + key)
                .forEach(row -> keys.add(String.valueOf(row.values().iterator().next()))));
        return keys;
    }

    /** Before the person says anything: a partner may have them and asks about them, and links lead back. */
    void beAskedFor() {
        DisclosureFixture.partner(ChecksFixture.ACME);
        DisclosureFixture.Person disclosed = new DisclosureFixture.Person(someone.person());
        DisclosureFixture.disclosed(ChecksFixture.ACME, disclosed);
        disclosed.prohibit();
        ChecksFixture.decision(ChecksFixture.ACME, ChecksFixture.email(someone.email(), "post"));
        askInBulk();
        LinksFixture.toMail(someone.email(), null);
        LinksFixture.make(
                        Portal.asPartner("own-mailing"),
                        List.of(LinksFixture.recipient("phone", "+358401234501", "sms", null)))
                .then()
                .statusCode(200);
    }

    private void askInBulk() {
        String question = """
                {"identifierType": "email", "identifier": "%s", "channel": "email", "scope": "direct-marketing"}
                """.formatted(someone.email());
        Portal.asPartner(ChecksFixture.ACME)
                .contentType("application/x-ndjson")
                .body(question.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/prohibition-checks/bulk")
                .then()
                .statusCode(200);
    }

    /** A second record of the same person, and a login that was theirs and is lost. */
    void beJoinedAndTold() {
        PersonFixture twice = PersonFixture.prospect().fed();
        StaffFixture.create(
                        StaffFixture.SUBJECTS + subject + "/joins",
                        "{\"other\": \"%s\", \"reason\": \"%s\"}".formatted(twice.subject(), marks.get()))
                .statusCode(201);
        String issuer = String.valueOf(
                Database.value("select issuer from subject_login where subject_id = ? limit 1", subject));
        String link = StaffFixture.create(
                        StaffFixture.SUBJECTS + subject + "/login-links",
                        "{\"issuer\": \"%s\", \"sub\": \"%s\", \"reason\": \"%s\"}"
                                .formatted(issuer, newPerson(), marks.get()))
                .statusCode(201)
                .extract()
                .path("id");
        StaffFixture.officer()
                .delete(StaffFixture.SUBJECTS + subject + "/login-links/" + link + "?reason=login-lost")
                .then()
                .statusCode(204);
    }

    /** A session that was ended, an objection that a partner passes on, and a subscription that waits for its confirmation. */
    void leaveAndObjectElsewhere() {
        Browser browser = new Browser(RestAssured.port);
        Map<String, ?> claims = Map.of("sub", someone.person(), "email", someone.email(), "email_verified", true);
        var back = browser.follow(browser.choose(browser.get("/login"), "aino", claims));
        while (back.statusCode() == 302) {
            back = browser.follow(back);
        }
        assertThat(browser.get("/logout").statusCode() / 100).isEqualTo(3);
        Portal.asPartner(ChecksFixture.ACME)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "identifierType",
                        "email",
                        "identifier",
                        someone.email(),
                        "receivedAt",
                        Objects.requireNonNull(MovableClock.time()).toString()))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
        subscribe();
    }

    /** A form of the website says that they subscribe. */
    private void subscribe() {
        Map<String, String> form = new LinkedHashMap<>(Map.of("list", "newsletter", "email", someone.email()));
        form.put("wordingVersion", "2026-11");
        form.put("reference", "form-" + someone.person());
        Portal.asSource("crm")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post("/api/v1/mailing-list-subscriptions")
                .then()
                .statusCode(202);
    }
}

package fi.vastuugroup.privacy.plans;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Lines;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What staff does most: find a person, and go through what waits for them. */
final class StaffsDay {

    private static final String STAFF = "/api/v1/staff/";

    private static final List<String> LISTS = List.of(
            "requests",
            "requests?due=overdue",
            "requests?state=received",
            "requests?state=completed",
            "requests?right=erasure&channel=portal",
            "requests?reference=unknown",
            "request-letters",
            "holds",
            "holds?sort=due",
            "holds?released=true",
            "restrictions",
            "restrictions?sort=due&reviewBy=2027-12-31",
            "restrictions?ended=true",
            "items-in-review",
            "recipients",
            "recipient-notices",
            "disclosures?purpose=handle-request",
            "hidden-disclosures",
            "hidden-looks",
            "looks",
            "deliveries",
            "deliveries?status=dead",
            "deliveries/receivers",
            "audit-events",
            "audit-events?actorKind=staff",
            "retention-runs",
            "retention-preview",
            "request-report");

    void look(String subject, String email) {
        LISTS.forEach(list -> StaffFixture.officer().get(STAFF + list).then().statusCode(200));
        for (String of : List.of("requests", "holds", "restrictions", "looks", "audit-events")) {
            StaffFixture.officer()
                    .get(STAFF + of + "?subject=" + subject)
                    .then()
                    .statusCode(200);
        }
        for (String of : List.of("", "/data/contact-details", "/data/page-views/waiting")) {
            StaffFixture.service()
                    .get(StaffFixture.SUBJECTS + subject + of + "?purpose=handle-request")
                    .then()
                    .statusCode(200);
        }
        search("\"email\": \"" + email + "\"");
        search("\"name\": {\"givenName\": \"Testi\", \"familyName\": \"Henkilö 1\"}");
        search("\"name\": {\"familyName\": \"Henkilö 1\", \"match\": \"prefix\"}");
        search("\"phone\": \"+358401234501\"");
    }

    /** Says who is who: a login is somebody's and is so no more, and two records are one person's and are not. */
    void decide() {
        StaffFixture.Person one = StaffFixture.Person.known();
        StaffFixture.Person other = StaffFixture.Person.known();
        String subject = StaffFixture.SUBJECTS + one.subject();
        one.login().get("/api/v1/me").then().statusCode(200);
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.customers.auth-server-url", String.class);
        String link = StaffFixture.create(
                        subject + "/login-links",
                        "{\"issuer\": \"%s\", \"sub\": \"%s\", \"reason\": \"Passi nähty\"}"
                                .formatted(issuer, Lines.newPerson()))
                .statusCode(201)
                .extract()
                .path("id");
        StaffFixture.officer()
                .delete(subject + "/login-links/" + link + "?reason=login-lost")
                .then()
                .statusCode(204);
        StaffFixture.create(
                        subject + "/joins",
                        "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(other.subject()))
                .statusCode(201);
        StaffFixture.create(
                        subject + "/separations",
                        "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}"
                                .formatted(other.id()))
                .statusCode(201);
    }

    /** Erases somebody of whom nothing is to be kept: the login ends with the last item. */
    void erase() {
        PersonFixture someone = PersonFixture.prospect().fed();
        String request = someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CasesFixture.decide(UUID.fromString(request), "{\"grant\": true}")
                .then()
                .statusCode(200);
    }

    private static void search(String by) {
        StaffFixture.service()
                .body("{\"purpose\": \"handle-request\", " + by + "}")
                .post(StaffFixture.SUBJECTS + "search")
                .then()
                .statusCode(200);
    }
}

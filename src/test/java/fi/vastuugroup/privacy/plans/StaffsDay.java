package fi.vastuugroup.privacy.plans;

import fi.vastuugroup.privacy.register.StaffFixture;
import java.util.List;

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

    private static void search(String by) {
        StaffFixture.service()
                .body("{\"purpose\": \"handle-request\", " + by + "}")
                .post(StaffFixture.SUBJECTS + "search")
                .then()
                .statusCode(200);
    }
}

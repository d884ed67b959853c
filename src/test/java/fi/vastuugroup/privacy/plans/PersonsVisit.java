package fi.vastuugroup.privacy.plans;

import fi.vastuugroup.privacy.request.PersonFixture;
import java.util.List;
import java.util.UUID;

/** What people do in the portal most: look at what is held about them, say who may write, and file a request. */
final class PersonsVisit {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    private static final List<String> LOOKS = List.of(
            "/api/v1/me",
            "/api/v1/me/data",
            "/api/v1/me/data/contact-details",
            "/api/v1/me/data/organisations",
            "/api/v1/me/data/page-views?limit=20",
            "/api/v1/me/data/chat-conversations?q=hei",
            "/api/v1/me/data/page-views?from=2026-01-01&to=2026-12-31&sort=oldest",
            "/api/v1/me/data/page-views/waiting",
            "/api/v1/me/contact-details",
            "/api/v1/me/preferences",
            "/api/v1/me/choices",
            CHOICES,
            "/api/v1/me/consents",
            "/api/v1/me/mailing-list-subscriptions",
            "/api/v1/me/disclosures",
            "/api/v1/me/access-log",
            "/api/v1/me/access-log?viewerKind=partner",
            "/api/v1/me/requests",
            "/api/v1/me/copy/contents",
            "/api/v1/me/copy");

    private final PersonFixture someone = PersonFixture.contactPerson()
            .withPageView()
            .withChat()
            .withInvoice()
            .withWithheldFeedback()
            .fed();

    String subject() {
        return someone.subject().toString();
    }

    String email() {
        return someone.email();
    }

    void look() {
        LOOKS.forEach(path -> someone.asked().get(path).then().statusCode(200));
        String item = "/api/v1/me/data/page-views/" + someone.item("page-views");
        someone.asked().get(item).then().statusCode(200);
    }

    void choose(String state) {
        someone.asked()
                .header("If-Match", someone.asked().get(CHOICES).header("ETag"))
                .body("""
                        {"choices": [{"channel": "phone", "scope": "direct-marketing", "state": "%s"}]}""".formatted(state))
                .put(CHOICES)
                .then()
                .statusCode(200);
    }

    /** Asks for something, and takes it back. */
    void ask() {
        String draft = """
                {"right": "erasure", "ground": "unlawful-processing"}""";
        someone.preview(draft).then().statusCode(200);
        String id = someone.file(UUID.randomUUID().toString(), draft)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String request = PersonFixture.REQUESTS + "/" + id;
        someone.asked().get(request).then().statusCode(200);
        someone.asked().get(request + "/messages").then().statusCode(200);
        someone.asked().post(request + "/cancellation").then().statusCode(200);
    }
}

package fi.vastuugroup.privacy.histories;

import fi.vastuugroup.privacy.histories.Model.Channel;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What a person does in the portal. */
final class PersonSteps {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final String REQUESTS = "/api/v1/me/requests";
    private static final String CONSENTS = "/api/v1/me/consents";

    private final Random random;

    PersonSteps(Random random) {
        this.random = random;
    }

    static RequestSpecification asked(Model person) {
        person.logsIn();
        return Portal.asCustomer(person.id, person.email).contentType(ContentType.JSON);
    }

    String says(Model person, Channel channel, boolean refused) {
        RequestSpecification asked = asked(person);
        if (!refused) {
            asked.header("If-Match", asked(person).get(CHOICES).header("ETag"));
        }
        asked.body(Map.of(
                        "choices",
                        List.of(Map.of(
                                "channel",
                                channel.slug(),
                                "scope",
                                "direct-marketing",
                                "state",
                                refused ? "prohibited" : "no-choice"))))
                .put(CHOICES)
                .then()
                .statusCode(200);
        person.says(channel, refused);
        return person.id + " says " + (refused ? "no to " : "nothing more of ") + channel;
    }

    String objects(Model person) {
        file(person, "{\"right\": \"objection\", \"ground\": \"direct-marketing\"}")
                .then()
                .statusCode(201);
        person.objects();
        return person.id + " objects to direct marketing";
    }

    /** Yes to the partner's e-mail, and to web analytics, which says nothing about marketing. */
    String consents(Model person) {
        gives(person, """
                    {"marketer": "acme-events", "channel": "email", "scope": "direct-marketing",
                     "wordingVersion": "2026-11"}""");
        gives(person, """
                    {"marketer": "controller", "purpose": "web-analytics", "wordingVersion": "2026-11-27-2"}""");
        person.consents();
        return person.id + " consents to the partner's e-mail";
    }

    private static void gives(Model person, String consent) {
        asked(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(consent)
                .post(CONSENTS)
                .then()
                .statusCode(201);
    }

    String withdraws(Model person) {
        String id = asked(person)
                .get(CONSENTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.marketer == 'acme-events' }.id");
        asked(person).post(CONSENTS + "/" + id + "/withdrawal").then().statusCode(200);
        person.withdraws();
        return person.id + " withdraws the consent";
    }

    /** The person corrects the number, which the partner may have. */
    String corrects(Model person) {
        String path = "/api/v1/me/contact-details";
        Portal.asCustomer(person.id, person.email)
                .contentType("application/merge-patch+json")
                .header("If-Match", asked(person).get(path).header("ETag"))
                .body("{\"phone\": \"+35840%07d\"}".formatted(random.nextInt(10_000_000)))
                .patch(path)
                .then()
                .statusCode(200);
        person.corrects();
        return person.id + " corrects the number";
    }

    /** Only who is nobody's contact person is erased at once; others wait for staff. */
    String erase(Model person) {
        boolean objects = random.nextBoolean();
        Response answer = file(
                person,
                "{\"right\": \"erasure\", \"ground\": \"%s\"}".formatted(objects ? "objection" : "consent-withdrawn"));
        answer.then().statusCode(201);
        if (!"granted".equals(answer.path("outcome"))) {
            return person.id + " asks for erasure: " + answer.path("state");
        }
        person.isErasedAt(MovableClock.time());
        if (objects) {
            person.objects();
        }
        return person.id + " is erased" + (objects ? ", and objects" : "");
    }

    String restrict(Model person) {
        file(
                        person,
                        "{\"right\": \"restriction\", \"ground\": \"accuracy-contested\", \"statement\": \"Ei pidä"
                                + " paikkaansa\"}")
                .then()
                .statusCode(201);
        person.isRestrictedFromNow();
        return person.id + " has everything restricted";
    }

    private static Response file(Model person, String draft) {
        return asked(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(draft)
                .post(REQUESTS);
    }
}

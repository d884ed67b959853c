package fi.vastuugroup.privacy.histories;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.histories.Model.Channel;
import fi.vastuugroup.privacy.histories.Model.Chat;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Does at random what two sources, a customer, staff, a partner and time may do to some persons, through the portal's own
 * doors, and tells the model of each person. The same seed does the same.
 */
final class History {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final String REQUESTS = "/api/v1/me/requests";

    private final Random random;
    private final Runnable retention;
    private final List<Model> people;
    private long number;

    History(long seed, Runnable retention) {
        this.random = new Random(seed);
        this.retention = retention;
        this.people = List.of(
                new Model(newPerson(), true),
                new Model(newPerson(), false),
                new Model(newPerson(), false),
                new Model(newPerson(), true),
                new Model(newPerson(), false));
        people.forEach(this::begins);
    }

    List<Model> people() {
        return people;
    }

    Model anybody() {
        return people.get(random.nextInt(people.size()));
    }

    /** Does one thing; what it was. */
    String step() {
        Model person = anybody();
        Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> chat(person);
            case 3 -> person.isErased() ? feedsAgain(person) : says(person, channel, true);
            case 4 -> person.isErased() ? feedsAgain(person) : says(person, channel, false);
            case 5 -> crmSays(person, channel, true);
            case 6 -> crmSays(person, channel, false);
            case 7 -> person.isErased() ? feedsAgain(person) : objects(person);
            case 8 -> partnerReports(person);
            case 9 -> erase(person);
            case 10 -> random.nextInt(4) == 0 ? restrict(person) : feedsAgain(person);
            case 11 -> random.nextInt(3) == 0 ? hold(person) : feedsAgain(person);
            default -> daysGoBy();
        };
    }

    private void begins(Model person) {
        send("crm", contactDetails(person.id, 1, person.email));
        if (person.contactPerson) {
            send("crm", upsert(person.id, "role-" + person.id, 1, """
                    {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"}, "from": "2020-01-01"}"""));
        }
    }

    /** The service desk, which knows the person by the CRM's id; what it has of who is erased is from before. */
    private String chat(Model person) {
        Instant ended = person.latest(now()).minus(Duration.ofHours(random.nextInt(60 * 24)));
        String id = "chat-" + person.id + "-" + ++number;
        String words = "sanat " + id;
        ObjectNode line = upsert("desk-" + person.id, id, 1, """
                {"category": "chat-conversations", "startedAt": "%s", "endedAt": "%s",
                 "messages": [{"author": "subject", "sentAt": "%s", "text": "%s"}]}""".formatted(
                        ended.minusSeconds(60), ended, ended.minusSeconds(60), words));
        ((ObjectNode) line.get("person")).put("crmId", person.id);
        String outcome = outcome(collected(line), "support-desk");
        if (person.isErased()) {
            assertThat(outcome).isEqualTo("blocked-by-tombstone");
        } else if (person.isRestricted()) {
            assertThat(outcome).isEqualTo("parked");
        } else {
            assertThat(outcome).isEqualTo("created");
            LocalDate day = ended.atZone(Helsinki.ZONE).toLocalDate();
            person.hasChat(new Chat(id, words, day.plusMonths(3)));
        }
        return "chat of " + person.id + ": " + outcome;
    }

    private String says(Model person, Channel channel, boolean refused) {
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

    private String crmSays(Model person, Channel channel, boolean refused) {
        String outcome = outcome(
                collected(upsert(person.id, "choice-" + channel + person.id, ++number, """
                        {"category": "marketing-prohibitions", "channel": "%s", "scope": "direct-marketing",
                         "state": "%s", "recordedAt": "%s"}""".formatted(
                                channel.slug(), refused ? "prohibited" : "no-choice", now()))),
                "crm");
        if (refused || !(person.isErased() || person.isRestricted())) {
            person.crmSays(channel, refused);
        }
        return "crm says of " + person.id + " " + channel + (refused ? " prohibited: " : " no choice: ") + outcome;
    }

    private String objects(Model person) {
        file(person, "{\"right\": \"objection\", \"ground\": \"direct-marketing\"}")
                .then()
                .statusCode(201);
        person.objects();
        return person.id + " objects to direct marketing";
    }

    private String partnerReports(Model person) {
        Portal.asPartner("acme-events")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("identifierType", "email", "identifier", person.email, "receivedAt", now().toString()))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
        person.objects();
        return "a partner reports the objection of " + person.id;
    }

    /** Only who is nobody's contact person is erased at once; others wait for staff. */
    private String erase(Model person) {
        if (person.isErased() || person.contactPerson || person.isRestricted() || person.isHeld()) {
            return feedsAgain(person);
        }
        boolean objects = random.nextBoolean();
        Response answer = file(
                person,
                "{\"right\": \"erasure\", \"ground\": \"%s\"}".formatted(objects ? "objection" : "consent-withdrawn"));
        answer.then().statusCode(201);
        if (!"granted".equals(answer.path("outcome"))) {
            return person.id + " asks for erasure: " + answer.path("state");
        }
        person.isErasedAt(now());
        if (objects) {
            person.objects();
        }
        return person.id + " is erased";
    }

    private String restrict(Model person) {
        if (person.isErased() || person.isRestricted()) {
            return feedsAgain(person);
        }
        file(
                        person,
                        "{\"right\": \"restriction\", \"ground\": \"accuracy-contested\", \"statement\": \"Ei pidä paikkaansa\"}")
                .then()
                .statusCode(201);
        person.isRestrictedFromNow();
        return person.id + " has everything restricted";
    }

    private String hold(Model person) {
        if (person.isErased() || person.isHeld()) {
            return feedsAgain(person);
        }
        StaffFixture.create(
                        StaffFixture.HOLDS,
                        StaffFixture.block(
                                StaffFixture.subjectOf(person.id),
                                "legal-claim",
                                ", \"category\": \"chat-conversations\""))
                .statusCode(201);
        person.isHeldFromNow();
        return "the chats of " + person.id + " are held";
    }

    /** The sources send again what they have sent, of who is erased in newer versions and under new ids too. */
    private String feedsAgain(Model person) {
        send("crm", contactDetails(person.id, 1, person.email));
        if (person.isErased()) {
            send("crm", contactDetails(person.id, ++number, person.email));
            send("crm", contactDetails("new-" + person.id + number, 1, person.email));
        }
        return "crm sends " + person.id + " again";
    }

    private String daysGoBy() {
        int days = 1 + random.nextInt(25);
        MovableClock.forward(Duration.ofDays(days));
        retention.run();
        LocalDate today = now().atZone(Helsinki.ZONE).toLocalDate();
        people.forEach(person -> person.dayBegins(today));
        return days + " days go by, to " + today;
    }

    private Response file(Model person, String draft) {
        return asked(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(draft)
                .post(REQUESTS);
    }

    static RequestSpecification asked(Model person) {
        return Portal.asCustomer(person.id, person.email).contentType(ContentType.JSON);
    }

    private static ObjectNode collected(ObjectNode line) {
        ((ObjectNode) line.get("collected")).put("at", now().toString());
        return line;
    }

    private static String outcome(ObjectNode line, String source) {
        JsonNode answer = send(source, line).get(0);
        assertThat(answer.path("outcome").asText()).as(answer.toString()).isNotEqualTo("rejected");
        return answer.path("outcome").asText();
    }

    private static Instant now() {
        return MovableClock.time();
    }
}

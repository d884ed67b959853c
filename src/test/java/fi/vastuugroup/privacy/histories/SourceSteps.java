package fi.vastuugroup.privacy.histories;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.histories.Model.Channel;
import fi.vastuugroup.privacy.histories.Model.Chat;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the CRM and the service desk send of a person. */
final class SourceSteps {

    private static final String FIRST_CUSTOMER = "Oy Ab";
    private static final String SECOND_CUSTOMER = "Kauppa Oy";
    private static final LocalDate FOR_EVER = LocalDate.MAX;

    private final Random random;
    private long number;

    SourceSteps(Random random) {
        this.random = random;
    }

    void begins(Model person) {
        send("crm", contactDetails(person.id, 1, person.email));
        if (person.contactPerson) {
            role(person, FIRST_CUSTOMER, null, null);
        }
        chat(person);
    }

    /** The service desk, which knows the person by the CRM's id; what it has of who is erased is from before. */
    String chat(Model person) {
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
        } else {
            assertThat(outcome).isEqualTo(person.isRestricted() ? "parked" : "created");
            person.hasChat(new Chat(
                    id, words, ended.atZone(Helsinki.ZONE).toLocalDate().plusMonths(3)));
        }
        return "chat of " + person.id + ": " + outcome;
    }

    String choice(Model person, Channel channel, boolean refused) {
        String outcome = outcome(
                collected(upsert(person.id, "choice-" + channel + person.id, ++number, """
                    {"category": "marketing-prohibitions", "channel": "%s", "scope": "direct-marketing",
                     "state": "%s", "recordedAt": "%s"}""".formatted(
                                channel.slug(), refused ? "prohibited" : "no-choice", now()))),
                "crm");
        if (refused || !person.isErased()) {
            person.crmSays(channel, refused);
        }
        return "crm says of " + person.id + " " + channel + (refused ? " prohibited: " : " no choice: ") + outcome;
    }

    /** The person has another address, as the CRM has heard. */
    String moves(Model person) {
        String email = "new-" + ++number + "." + person.id + "@example.com";
        assertThat(outcome(contactDetails(person.id, ++number, email), "crm")).isEqualTo("updated");
        person.moves(email, now());
        return person.id + " moves to " + email;
    }

    /** The person's role at the second customer begins, goes on, or ends, with or without word of the history. */
    String role(Model person) {
        LocalDate today = now().atZone(Helsinki.ZONE).toLocalDate();
        LocalDate until = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> today.plusDays(random.nextInt(40));
            default -> today.minusDays(340 + random.nextInt(50));
        };
        LocalDate history = until == null || random.nextBoolean() ? null : until.plusDays(random.nextInt(400));
        return role(person, SECOND_CUSTOMER, until, history);
    }

    private String role(Model person, String customer, @Nullable LocalDate until, @Nullable LocalDate history) {
        ObjectNode line = upsert(person.id, "role-" + customer + person.id, ++number, """
            {"category": "organisations", "organisation": {"name": "%s", "kind": "company"}, "from": "2020-01-01"}""".formatted(customer));
        ((ObjectNode) line.get("content"))
                .put("until", until == null ? null : until.toString())
                .put("serviceHistoryUntil", history == null ? null : history.toString());
        assertThat(outcome(line, "crm")).isIn("created", "updated");
        person.roles.put(
                customer, until == null ? FOR_EVER : history == null ? until.plusYears(1) : later(until, history));
        return person.id + " is at " + customer + " until " + until + ", its history until " + history;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The sources send again what they have sent, of who is erased in newer versions and under new ids too. */
    String again(Model person) {
        send("crm", contactDetails(person.id, 1, person.email));
        if (person.isErased()) {
            send("crm", contactDetails(person.id, ++number, person.email));
            send("crm", contactDetails("new-" + person.id + number, 1, person.email));
        }
        return "crm sends " + person.id + " again";
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

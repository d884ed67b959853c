package fi.vastuugroup.privacy.plans;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What those do who write to people: they have them disclosed, ask about them by references, and pass on that they object.
 */
final class SendersDay {

    private static final int ADDRESSEES = 200;

    private final List<String> people =
            IntStream.range(0, ADDRESSEES).mapToObj(i -> Lines.newPerson()).toList();

    void go() {
        assertThat(Lines.send(
                        "crm",
                        people.stream()
                                .map(person -> Lines.contactDetails(person, 1, email(person)))
                                .toArray()))
                .allMatch(answer -> answer.path("outcome").asText().equals("created"));
        askByReference(disclose());
        readReferences();
        object(email(people.get(0)));
        object("nobody-" + people.get(0) + "@example.com");
    }

    private List<String> disclose() {
        List<String> references = DisclosureFixture.disclose(
                        "own-mailing",
                        UUID.randomUUID().toString(),
                        ChecksFixture.ACME,
                        people.stream().map(SendersDay::email).toArray(String[]::new))
                .then()
                .statusCode(201)
                .extract()
                .path("answers.references.flatten()");
        assertThat(references).hasSize(ADDRESSEES);
        return references;
    }

    /** One alone, and all of them in a stream. */
    private static void askByReference(List<String> references) {
        ChecksFixture.decision(
                ChecksFixture.ACME, ChecksFixture.of("reference", references.get(0), "post", "direct-marketing"));
        MachinesDay.checkInBulk(
                ChecksFixture.ACME,
                MachinesDay.CSV,
                "identifierType,identifier,channel,scope\nreference,"
                        + String.join(",post,direct-marketing\nreference,", references)
                        + ",post,direct-marketing\n");
    }

    private static void readReferences() {
        String list = "/api/v1/disclosed-references?limit=50";
        String next = Portal.asPartner(ChecksFixture.ACME)
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .path("nextCursor");
        Portal.asPartner(ChecksFixture.ACME)
                .get(list + "&cursor=" + next)
                .then()
                .statusCode(200);
    }

    private static void object(String address) {
        Portal.asPartner(ChecksFixture.ACME)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"identifierType": "email", "identifier": "%s", "receivedAt": "%s"}""".formatted(address, Instant.now()))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
    }

    private static String email(String person) {
        return person + "@example.com";
    }
}

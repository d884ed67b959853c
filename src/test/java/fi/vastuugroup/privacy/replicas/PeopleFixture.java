package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People who were disclosed to a partner, and who change their minds. */
final class PeopleFixture {

    private static final int COUNT = 40;
    private static final int AT_A_TIME = 4;

    private final Installation installation;

    PeopleFixture(Installation installation) {
        this.installation = installation;
    }

    static String email(int person) {
        return "henkilo-" + person + "@example.com";
    }

    /** Fed by the CRM and disclosed to the partner. */
    void disclosed(Replica replica) throws IOException, InterruptedException {
        String lines = IntStream.range(0, COUNT)
                .mapToObj(i -> """
                        {"op":"upsert","id":"details-%d","version":1,"person":{"id":"C-%d"},\
                        "collected":{"how":"form","at":"2026-01-15T10:00:00Z"},\
                        "content":{"category":"contact-details","givenName":"Testi","familyName":"Henkilö","email":"%s"}}
                        """.formatted(i, i, email(i)))
                .collect(Collectors.joining());
        String fed = sent(
                200,
                replica.send(
                        "POST",
                        "/api/v1/register-batches",
                        installation.machine("crm"),
                        "application/x-ndjson",
                        lines));
        assertThat(fed).contains("\"created\":" + COUNT);
        sent(
                201,
                replica.send(
                        "PUT",
                        "/api/v1/staff/recipients/acme-events",
                        installation.officer(),
                        "application/json",
                        """
                        {"name": "Acme Events Oy", "contact": "tietosuoja@acme-events.example", "kind": "partner",
                         "country": "FI", "partner": "acme-events", "channel": "notifications"}"""));
        String persons = IntStream.range(0, COUNT)
                .mapToObj(i -> "{\"identifierType\": \"email\", \"identifier\": \"" + email(i) + "\"}")
                .collect(Collectors.joining(","));
        String disclosed = sent(
                201,
                replica.send(
                        "POST",
                        "/api/v1/disclosures",
                        installation.machine("own-mailing"),
                        "application/json",
                        """
                        {"recipient": "acme-events", "purpose": "Syyskampanja", "fields": ["email"],
                         "channels": ["post"], "persons": [%s]}""".formatted(persons)));
        assertThat(disclosed).doesNotContain("\"permitted\":false");
    }

    /**
     * Each makes its choices, one after the other; several people at a time, in turns at the replicas. Who gets no answer
     * repeats the choice at the last one.
     */
    CompletableFuture<Void> choose(List<String> channels, Replica... replicas) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        CompletableFuture<?>[] all = IntStream.range(0, COUNT)
                .mapToObj(i -> CompletableFuture.runAsync(() -> choose(i, channels, replicas), threads))
                .toArray(CompletableFuture[]::new);
        threads.shutdown();
        return CompletableFuture.allOf(all);
    }

    private void choose(int person, List<String> channels, Replica... replicas) {
        try {
            String token = installation.customer(email(person));
            for (int i = 0; i < channels.size(); i++) {
                String choice = """
                        {"choices": [{"channel": "%s", "scope": "direct-marketing", "state": "prohibited"}]}""".formatted(channels.get(i));
                try {
                    choose(replicas[(person + i) % replicas.length], token, choice);
                } catch (IOException noAnswer) {
                    choose(replicas[replicas.length - 1], token, choice);
                }
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void choose(Replica replica, String token, String choice) throws IOException, InterruptedException {
        sent(200, replica.send("PUT", "/api/v1/me/marketing-prohibitions", token, "application/json", choice));
    }

    private static String sent(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }
}

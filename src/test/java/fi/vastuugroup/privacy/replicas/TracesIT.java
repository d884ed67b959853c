package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With traces on, a collector gets the spans of a request under the request's own id, and nothing of a person. */
@Timeout(180)
class TracesIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    private Installation installation;
    private Receiver receiver;
    private Collector collector;
    private Replica replica;

    @BeforeEach
    void start() throws Exception {
        installation = new Installation();
        receiver = new Receiver("nobody", Integer.MAX_VALUE);
        collector = new Collector();
        replica = installation.start("traces", receiver, collector.options()).ready();
    }

    @AfterEach
    void stop() throws Exception {
        replica.stop();
        collector.close();
        receiver.close();
        installation.close();
    }

    @Test
    void aRequestHasItsSpansUnderItsIdAndNothingOfAPerson() throws Exception {
        PeopleFixture people = new PeopleFixture(installation);
        people.disclosed(replica);
        people.choose(List.of("post"), replica).join();
        String token = installation.customer(PeopleFixture.email(1));

        HttpResponse<String> continued = ask(CHOICES, token, "00-" + TRACE + "-00f067aa0ba902b7-01");
        HttpResponse<String> begun = ask(CHOICES, token, "no trace at all");
        HttpResponse<String> request =
                ask("/api/v1/me/requests/" + subjects().get(0) + "?from=" + PeopleFixture.email(2), token, "");
        ask("/api/v1/unsubscribe/" + token, "x", "");
        ask("/" + PeopleFixture.email(3) + "?of=" + PeopleFixture.email(4), token, "");

        assertThat(trace(continued)).isEqualTo(TRACE);
        for (HttpResponse<String> answer : List.of(continued, begun, request)) {
            collector.await(trace(answer));
        }
        collector.awaitText("/api/v1/me/marketing-prohibitions");
        collector.awaitText("select");
        collector.awaitText("http://127.0.0.1:" + receiver.port() + "/");
        assertNothingOfAPerson(token);
    }

    @Test
    void whatIsNoRequestIsAnsweredAsEver() throws IOException {
        try (Socket socket = new Socket("localhost", replica.port())) {
            socket.getOutputStream()
                    .write("GET /api/v1/me HTTP/9.x\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .matches("(?s)HTTP/1\\.[01] 400 .*")
                    .containsIgnoringCase("application/problem+json")
                    .containsIgnoringCase("traceparent: 00-");
        }
    }

    private void assertNothingOfAPerson(String token) {
        String received = collector.received();
        for (int person = 0; person < 40; person++) {
            assertThat(received).doesNotContain(PeopleFixture.email(person));
        }
        assertThat(subjects()).hasSizeGreaterThan(10).noneMatch(received::contains);
        assertThat(received)
                .doesNotContain(token, "example.com", "henkilo", "Testi", "no trace at all")
                .doesNotContain(new String("Henkilö".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .doesNotContain("client.address", "url.query", "user_agent")
                .doesNotContain("partner:acme-events", "/traces/");
    }

    private List<String> subjects() {
        return installation.column("select id from data_subject order by id");
    }

    private HttpResponse<String> ask(String path, String token, String trace) throws IOException, InterruptedException {
        return Replica.HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + replica.port() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("traceparent", trace)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String trace(HttpResponse<String> answer) {
        return answer.headers().firstValue("traceparent").orElseThrow().split("-")[1];
    }
}

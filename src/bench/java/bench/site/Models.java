package bench.site;

import bench.load.LineClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the lines of the people after whom the register is made. The portal itself takes them in, so that everybody is
 * as ingestion and projection leave them; {@link Register} only multiplies their rows.
 */
public final class Models {

    /** How many people there are of whom each other one is a copy; one digit, for the text is replaced. */
    public static final int MANY = 10;

    /** Whose items readers have, and what falls due. */
    public static final String OWNER_OF_ITEMS = "templates";

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(40);
    private static final Instant NOON = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private Models() {}

    /** Has the portal take them in. */
    public static void ingest(int port, String token) throws IOException {
        List<String> lines = Stream.concat(IntStream.range(0, MANY).boxed().flatMap(Models::person), templates())
                .toList();
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        LineClient.Streamed answered = LineClient.send(
                port,
                "/api/v1/register-batches",
                token,
                List.of(new LineClient.Block(bytes, lines.size())).iterator());
        if (!answered.complete().summary().contains("\"created\":" + lines.size())) {
            throw new IllegalStateException("the models were answered " + answered.summary());
        }
    }

    /** A contact of a customer; one in ten has prohibited direct marketing by e-mail, one has consented to it. */
    private static Stream<String> person(int n) {
        String id = "model-" + n;
        Stream<String> contact =
                Stream.of(line(id, "contact", """
                        "category":"contact-details","givenName":"Aino","familyName":"%s","email":"%s@example.org",\
                        "title":"Foreman","language":"fi\"""".formatted(id, id)), line(id, "role", """
                        "category":"organisations","organisation":{"name":"Rakennus %s Oy","kind":"company",\
                        "relation":"customer"},"title":"Foreman","from":"2023-01-15\"""".formatted(id)));
        return n > 1
                ? contact
                : Stream.concat(contact, Stream.of(line(id, "choice", """
                "category":"marketing-prohibitions","channel":"email","scope":"direct-marketing","state":"%s",\
                "recordedAt":"%s\"""".formatted(
                                n == 0 ? "prohibited" : "consented", NOON))));
    }

    private static Stream<String> templates() {
        return Stream.of(
                line(OWNER_OF_ITEMS, "login", """
                        "category":"logins","service":"portal","loggedInAt":"%s","method":"password",\
                        "succeeded":true""".formatted(NOON)),
                line(OWNER_OF_ITEMS, "sent", """
                        "category":"sent-messages","channel":"email","kind":"customer",\
                        "title":"What is new in the service","sentAt":"%s\"""".formatted(NOON)),
                line(OWNER_OF_ITEMS, "order", """
                        "category":"orders-and-billing","kind":"order","number":"O-10011","date":"%s",\
                        "amount":"240.00","currency":"EUR","lines":["Reports, 12 months"]""".formatted(DAY)),
                line(OWNER_OF_ITEMS, "ticket", """
                        "category":"support-tickets","number":"T-1","title":"A report does not open",\
                        "status":"closed","openedAt":"%s","closedAt":"%s","messages":[{"sentAt":"%s",\
                        "author":"subject","text":"The report of last week does not open."}],"handling":["received"]""".formatted(NOON, NOON.plus(Duration.ofHours(3)), NOON)));
    }

    private static String line(String person, String item, String content) {
        return """
                {"op":"upsert","id":"%s-%s","version":1,"person":{"id":"%s"},"collected":{"how":"contract","at":"%s"},\
                "content":{%s}}""".formatted(item, person, person, NOON, content);
    }
}

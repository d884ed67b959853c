package fi.vastuugroup.privacy.identity.walk;

import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;

import fi.vastuugroup.privacy.register.recording.CallFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Pages;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A resource that one customer or source system has, made through the portal's own doors, and how its owner asks for it.
 * A new operation with an id in its path needs one row here, or the walk fails.
 *
 * @param parameters of the path, by name
 * @param sent what goes with the request, so that it succeeds when its owner sends it
 */
record OwnedResource(Map<String, String> parameters, UnaryOperator<RequestSpecification> sent) {

    /** By the operation's id: makes what a person has. */
    static final Map<String, Function<PersonFixture, OwnedResource>> OF_CUSTOMERS = new TreeMap<>();

    /** By the operation's id: makes what the CRM is told about a person. */
    static final Map<String, Function<PersonFixture, OwnedResource>> OF_THE_CRM = new TreeMap<>();

    private static final String OPEN = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";
    private static final String PATCH = "application/merge-patch+json";
    private static final byte[] PDF = "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII);

    static {
        OF_CUSTOMERS.put("getMyConsent", person -> of(consent(person)));
        OF_CUSTOMERS.put("withdrawConsent", person -> of(consent(person)));
        OF_CUSTOMERS.put(
                "getMyItem",
                person -> new OwnedResource(
                        Map.of("category", "page-views", "id", person.item("page-views")), UnaryOperator.identity()));
        OF_CUSTOMERS.put("correctMyItem", person -> {
            String id = interest(person);
            return new OwnedResource(
                    Map.of("category", "interests", "id", id),
                    patch(person, "/api/v1/me/data/interests/" + id, "{\"topic\": \"koulutus\"}"));
        });
        OF_CUSTOMERS.put("getMyCallAudio", person -> {
            heard(person);
            return of(person.item("call-recordings"));
        });
        OF_CUSTOMERS.put("getMyRequest", person -> of(filed(person, OPEN)));
        OF_CUSTOMERS.put("cancelMyRequest", person -> of(filed(person, OPEN)));
        OF_CUSTOMERS.put("getMyRequestCopy", person -> of(filed(person, "{\"right\": \"access\"}")));
        OF_CUSTOMERS.put("endMyRestriction", person -> of(filed(person, """
                {"right": "restriction", "ground": "accuracy-contested", "scope": {"categories": ["contact-details"]}}""")));
        OF_CUSTOMERS.put("listMyRequestMessages", person -> of(filed(person, OPEN)));
        OF_CUSTOMERS.put(
                "sendMyRequestMessage",
                person -> of(filed(person, OPEN)).with(asked -> once(asked).body("{\"body\": \"Miksi?\"}")));
        OF_CUSTOMERS.put("putMyRequestReadMark", person -> {
            String request = filed(person, OPEN);
            String message = once(person.asked())
                    .body("{\"body\": \"Miksi?\"}")
                    .post(PersonFixture.REQUESTS + "/" + request + "/messages")
                    .path("id");
            return of(request).with(asked -> asked.body("{\"message\": \"" + message + "\"}"));
        });
        OF_CUSTOMERS.put("getMyRequestMessage", person -> {
            String request = filed(person, OPEN);
            return new OwnedResource(
                    Map.of(
                            "id",
                            request,
                            "message",
                            once(person.asked())
                                    .body("{\"body\": \"Miksi?\"}")
                                    .post(PersonFixture.REQUESTS + "/" + request + "/messages")
                                    .path("id")),
                    UnaryOperator.identity());
        });
        OF_CUSTOMERS.put("listMyRequestAttachments", person -> of(filed(person, OPEN)));
        OF_CUSTOMERS.put(
                "addMyRequestAttachment", person -> of(filed(person, OPEN)).with(OwnedResource::file));
        OF_CUSTOMERS.put("getMyRequestAttachment", person -> {
            String request = filed(person, OPEN);
            return new OwnedResource(
                    Map.of(
                            "id",
                            request,
                            "attachment",
                            file(person.asked())
                                    .post(PersonFixture.REQUESTS + "/" + request + "/attachments")
                                    .path("id")),
                    UnaryOperator.identity());
        });
        OF_THE_CRM.put("putCallAudio", person -> {
            byte[] audio = CallFixture.wav(1_000, 1);
            return new OwnedResource(
                    Map.of("externalId", CallFixture.call(person.person(), 1)),
                    asked -> asked.contentType(CallFixture.WAV)
                            .queryParam("version", 1)
                            .header("Content-Digest", CallFixture.digest(audio))
                            .body(audio));
        });
        OF_THE_CRM.put("getNotification", person -> of(told(person)));
        OF_THE_CRM.put("acknowledgeNotification", person -> of(told(person)));
        OF_THE_CRM.put("listNotificationItems", person -> of(told(person)));
    }

    /** Makes what an operation is about. */
    static OwnedResource made(
            Map<String, Function<PersonFixture, OwnedResource>> table,
            ContractOperation operation,
            PersonFixture person) {
        Function<PersonFixture, OwnedResource> row = table.get(operation.id());
        return Objects.requireNonNull(row, () -> "OwnedResource has no row for " + operation.id())
                .apply(person);
    }

    private static OwnedResource of(String id) {
        return new OwnedResource(Map.of("id", id), UnaryOperator.identity());
    }

    private OwnedResource with(UnaryOperator<RequestSpecification> more) {
        return new OwnedResource(parameters, more);
    }

    String parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }

    /** The path of this resource. */
    String path(ContractOperation operation) {
        return path(operation, Map.of());
    }

    /** The path of this resource with some of the parameters taken from elsewhere. */
    String path(ContractOperation operation, Map<String, String> others) {
        Map<String, String> filled = new HashMap<>(parameters);
        filled.putAll(others);
        String path = operation.template();
        for (Map.Entry<String, String> parameter : filled.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return path;
    }

    private static String consent(PersonFixture person) {
        return once(person.asked())
                .body("""
                        {"marketer": "nordic-media", "channel": "email", "scope": "direct-marketing",
                         "wordingVersion": "2026-11"}""")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String interest(PersonFixture person) {
        send("crm", upsert(person.person(), "interest-" + person.person(), 1, """
                {"category": "interests", "topic": "työmaat", "declaredAt": "2026-01-01T10:00:00Z"}"""));
        return person.item("interests");
    }

    private static void heard(PersonFixture person) {
        CallFixture.put(CallFixture.call(person.person(), 1), 1, CallFixture.wav(1_000, 1))
                .then()
                .statusCode(200);
    }

    private static String filed(PersonFixture person, String draft) {
        return person.file(draft).then().statusCode(201).extract().path("id");
    }

    private static String told(PersonFixture person) {
        for (int i = 0; i < 2; i++) {
            send("crm", upsert(person.person(), "view-" + i + person.person(), 1, """
                    {"category": "page-views", "openedAt": "2026-10-02T10:00:00Z", "page": "https://www.example.com/b"}"""));
        }
        filed(person, """
                {"right": "erasure", "ground": "objection", "scope": {"categories": ["page-views"]}}""");
        return Pages.all(() -> Portal.asSource("crm"), "/api/v1/notifications")
                .getString("items.find { it.type == 'erasure' && it.reference.personId == '%s' }.id"
                        .formatted(person.person()));
    }

    private static UnaryOperator<RequestSpecification> patch(PersonFixture person, String path, String body) {
        String etag = person.asked().get(path).header("ETag");
        return asked -> asked.contentType(PATCH).header("If-Match", etag).body(body);
    }

    private static RequestSpecification once(RequestSpecification asked) {
        return asked.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification file(RequestSpecification asked) {
        return once(asked)
                .contentType("application/pdf")
                .queryParam("purpose", "proof")
                .body(PDF);
    }
}

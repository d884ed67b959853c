package fi.vastuugroup.privacy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.register.ingestion.RoundTripTest;
import fi.vastuugroup.privacy.testing.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies as a client would send them: from the schema, or one that is known to be taken. */
final class Bodies {

    private static final Map<String, List<String>> TAKEN = new HashMap<>();

    static {
        taken("disclose", """
                {"recipient": "acme-events", "purpose": "p", "fields": ["email"], "channels": ["email"],
                 "persons": [{"identifierType": "email", "identifier": "{address}"}]}""");
        taken("requestSubscription", """
                {"list": "newsletter", "email": "{address}", "language": "fi", "wordingVersion": "2026-11-27",
                 "reference": "r-1"}""");
        taken("giveConsent", """
                {"marketer": "controller", "channel": "email", "scope": "direct-marketing", "wordingVersion": "2026-11-27"}""", """
                {"marketer": "nordic-media", "channel": "email", "scope": "direct-marketing", "wordingVersion": "2026-11"}""");
        taken("correctMyContactDetails", """
                {"phone": "+358405550009", "language": "fi"}""", """
                {"phone": null}""");
        taken("correctMyItem", """
                {"title": "Kanarialintu", "workPhone": "+358405550004"}""", """
                {"phone": null}""", """
                {"topic": "Kanarialintu"}""");
        taken("putMailingListSubscription", """
                {"subscribed": true}""");
        taken("putMyChoices", """
                {"everything": "prohibited"}""");
        taken("putMarketingProhibitions", """
                {"choices": [{"channel": "email", "scope": "direct-marketing", "state": "prohibited"},
                {"channel": "sms", "scope": "profiling", "state": "no-choice"}]}""");
        taken("fileMyRequest", """
                {"right": "access"}""", """
                {"right": "restriction", "ground": "accuracy-contested", "scope": {"categories": ["feedback"]},
                 "statement": "Kanarialintu"}""", """
                {"right": "rectification", "scope": {"items": [{"category": "contact-details", "id": "{item}"}]},
                 "corrections": {"familyName": "Uusi"}}""", """
                {"right": "objection", "ground": "direct-marketing"}""");
        taken("previewMyRequest", """
                {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["feedback", "page-views"]},
                 "statement": "Kanarialintu"}""", """
                {"right": "erasure", "ground": "consent-withdrawn"}""");
        taken("writeToDataProtectionOfficer", """
                {"body": "Kanarialintu"}""");
        taken("putMyPreferences", """
                {"language": "sv"}""");
        taken("sendMyRequestMessage", """
                {"body": "Kanarialintu"}""");
        taken("sendRequestMessage", """
                {"body": "Kanarialintu"}""");
        taken("reportObjection", """
                {"identifierType": "email", "identifier": "{address}", "channels": ["email"],
                 "scopes": ["profiling"], "receivedAt": "2026-11-01T10:00:00Z", "reference": "r-1"}""");
        taken("checkProhibitions", """
                {"checks": [{"identifierType": "email", "identifier": "{address}", "channel": "email",
                 "scope": "direct-marketing", "yourReference": "r-1"}]}""");
        taken("recordDisclosure", """
                {"recipient": "kanarialintu-1", "subjects": ["{subject}"], "purpose": "p", "fields": ["email"],
                 "legalBasis": "l", "disclosedAt": "2026-11-01T10:00:00Z"}""");
        taken("renewHiddenLook", """
                {"notShownUntil": "{ahead}", "order": "o", "notShownGround": "g"}""");
        taken("placeHold", """
                {"subject": "{subject}", "category": "feedback", "ground": "legal-claim", "reason": "r",
                 "reviewOn": "{ahead}"}""");
        taken("placeRestriction", """
                {"subject": "{subject}", "category": "feedback", "ground": "accuracy-contested", "reason": "r"}""");
        taken("putRecipient", """
                {"name": "Fuzz Oy", "contact": "kanarialintu@example.com", "kind": "authority", "country": "FI",
                 "channel": "email"}""");
        taken("confirmRecipientNotice", """
                {"toldBy": "email", "toldAt": "2026-11-26T10:00:00Z"}""");
        taken("enterRequest", """
                {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-20",
                 "subjectId": "{subject}", "identityEvidence": "passport", "language": "fi"}""", """
                {"request": {"right": "erasure", "ground": "objection"}, "channel": "phone", "receivedOn": "2026-11-20"}""");
        taken("decideRequest", """
                {"grant": true}""", """
                {"grant": false, "reason": "not-identified", "explanation": "e"}""");
        taken("confirmIdentification", """
                {"evidence": "passport"}""");
        taken("askForIdentification", """
                {"message": "Kanarialintu"}""");
        taken("assignRequestSubject", """
                {"subjectId": "{subject}"}""");
        taken("searchSubjects", """
                {"purpose": "handle-request", "email": "{address}"}""", """
                {"purpose": "authority-order", "email": "{address}", "order": "o", "notShownGround": "g",
                 "notShownUntil": "{ahead}"}""", """
                {"purpose": "identify-person", "sourcePerson": {"source": "crm", "personId": "{person}"}}""");
        taken("linkLogin", """
                {"issuer": "https://kanarialintu.example", "sub": "{uuid}", "reason": "r"}""");
        taken("separateSubject", """
                {"source": "crm", "personId": "{person}", "reason": "r"}""");
        taken("joinSubjects", """
                {"other": "{subject}", "reason": "r"}""");
        taken("makeUnsubscribeLinks", """
                {"recipients": [{"identifierType": "email", "identifier": "{address}", "channel": "email",
                 "list": "newsletter"}, {"identifierType": "email", "identifier": "{address}", "channel": "email"}]}""");
    }

    private static final String CSV = "identifierType,identifier,channel,scope";

    private final Values values;
    private final Scene scene;
    private final Random random;

    Bodies(Values values, Scene scene, Random random) {
        this.values = values;
        this.scene = scene;
        this.random = random;
    }

    /** A body that is known to be taken, if there is one. */
    String taken(Operation operation) {
        List<String> bodies = TAKEN.get(operation.id());
        return bodies == null ? fitting(operation, type(operation)) : filled(values.pick(bodies));
    }

    /** One of the media types that an operation takes. */
    String type(Operation operation) {
        return values.pick(operation.bodies().keySet().stream()
                .filter(type -> !type.equals(Operation.ANY_TYPE))
                .toList());
    }

    /** A body that fits the schema, whatever it says; a stream has several. */
    String fitting(Operation operation, String type) {
        JsonNode schema = operation.bodies().get(type);
        if (schema == null) {
            return "{}";
        }
        return switch (type) {
            case "application/x-ndjson" -> lines(operation, schema);
            case "text/csv" -> CSV + "\r\n" + "email," + values.address() + ",email,direct-marketing\r\n";
            case "application/x-www-form-urlencoded" ->
                values.pick(List.of(
                        "List-Unsubscribe=One-Click",
                        "choice=email",
                        "choice=everything",
                        "choice=kanarialintu&choice=%00",
                        "List-Unsubscribe=One-Click&choice=%E4",
                        "=&&",
                        "a".repeat(3_000) + "=1"));
            case "application/pdf" -> "%PDF-1.7\nkanarialintu\n%%EOF";
            case "image/png" -> "\u0089PNG\r\n\u001a\nkanarialintu";
            case "image/jpeg" -> "\u00ff\u00d8\u00ff\u00e0kanarialintu\u00ff\u00d9";
            default -> values.of("", schema).toString();
        };
    }

    private String lines(Operation operation, JsonNode schema) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(line -> operation.id().equals("feedRegister") && random.nextBoolean()
                        ? knownLine()
                        : values.of("", schema).toString())
                .collect(Collectors.joining("\n"));
    }

    private String knownLine() {
        String content = values.pick(RoundTripTest.contents().toList());
        String person = values.pick(scene.personIds());
        return Lines.upsert(
                        person,
                        "kanarialintu-" + random.nextInt(30),
                        random.nextInt(100),
                        content.contains("%s") ? content.formatted(person + "@example.com") : content)
                .toString();
    }

    private String filled(String body) {
        return body.replace("{subject}", values.pick(scene.subjects()))
                .replace("{item}", scene.items().isEmpty() ? values.uuid() : values.pick(scene.items()))
                .replace("{address}", values.pick(scene.addresses()))
                .replace("{person}", values.pick(scene.personIds()))
                .replace("{uuid}", values.uuid())
                .replace("{ahead}", values.dayAhead());
    }

    private static void taken(String operation, String... bodies) {
        TAKEN.put(operation, List.of(bodies));
    }
}

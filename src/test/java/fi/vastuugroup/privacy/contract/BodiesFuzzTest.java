package fi.vastuugroup.privacy.contract;

import static fi.vastuugroup.privacy.identity.principal.Roles.DATA_PROTECTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Mutations;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Thousands of bodies and headers that nobody should send: no answer is a fault of ours or outside the contract. */
@QuarkusTest
class BodiesFuzzTest {

    private static final int ROUNDS = 60;
    private static final Duration LONGEST = Duration.ofSeconds(25);
    private static final String JSON = "application/json";
    private static final String PATCH = "application/merge-patch+json";
    private static final String CHECK = """
            {"identifierType": "email", "identifier": "a@b.example", "channel": "email", "scope": "direct-marketing"}""";

    private final Mutations mutations = new Mutations(20261127);
    private final List<String> faults = new ArrayList<>();

    /** An operation with a body that it takes, from somebody who may call it. */
    private record Sample(
            String method, String path, String type, Supplier<RequestSpecification> caller, String body) {}

    private static List<Sample> samples(PersonFixture person) {
        String subject = person.subject().toString();
        String any = UUID.randomUUID().toString();
        Supplier<RequestSpecification> customer = () -> Portal.asCustomer(person.person(), person.email());
        Supplier<RequestSpecification> partner = () -> Portal.asPartner("acme-events");
        Supplier<RequestSpecification> officer = () -> Portal.asStaff(DATA_PROTECTION_OFFICER);
        String reason = "{\"reason\": \"because\"}";
        return List.of(
                new Sample("POST", "/prohibition-checks", JSON, partner, "{\"checks\": [" + CHECK + "]}"),
                new Sample("POST", "/prohibition-checks/bulk", "application/x-ndjson", partner, CHECK),
                new Sample(
                        "POST",
                        "/prohibition-checks/bulk",
                        "text/csv",
                        partner,
                        "identifierType,identifier,channel,scope"),
                new Sample("POST", "/objections", JSON, partner, """
                        {"identifierType": "email", "identifier": "a@b.example", "channels": ["email"],
                         "scopes": ["profiling"], "receivedAt": "2026-11-01T10:00:00Z", "reference": "r-1"}"""),
                new Sample("POST", "/disclosures", JSON, partner, """
                        {"recipient": "acme-events", "purpose": "p", "fields": ["email"], "channels": ["email"],
                         "persons": [{"identifierType": "email", "identifier": "a@b.example"}]}"""),
                new Sample("POST", "/unsubscribe-links", JSON, partner, """
                        {"recipients": [{"identifierType": "email", "identifier": "a@b.example", "channel": "email"}]}"""),
                new Sample("POST", "/mailing-list-subscriptions", JSON, partner, """
                        {"list": "newsletter", "email": "a@b.example", "language": "fi", "wordingVersion": "1",
                         "reference": "r-1"}"""),
                new Sample("PATCH", "/me/contact-details", PATCH, customer, """
                        {"phone": "+358401234567", "language": "fi"}"""),
                new Sample("PATCH", "/me/data/organisations/" + any, PATCH, customer, """
                        {"title": "x", "workPhone": null}"""),
                new Sample("PUT", "/me/marketing-prohibitions", JSON, customer, """
                        {"choices": [{"channel": "email", "scope": "direct-marketing", "state": "prohibited"}]}"""),
                new Sample(
                        "PUT", "/me/mailing-list-subscriptions/newsletter", JSON, customer, "{\"subscribed\": true}"),
                new Sample("POST", "/me/consents", JSON, customer, """
                        {"marketer": "controller", "channel": "email", "scope": "direct-marketing", "wordingVersion": "1"}"""),
                new Sample("POST", "/me/requests/preview", JSON, customer, """
                        {"right": "erasure", "ground": "objection", "scope": {"categories": ["feedback"]},
                         "statement": "s"}"""),
                new Sample("POST", "/me/requests", JSON, customer, """
                        {"right": "rectification", "scope": {"items": [{"category": "contact-details", "id": "%s"}]},
                         "corrections": {"familyName": "Uusi"}}""".formatted(any)),
                new Sample("POST", "/me/requests/" + any + "/messages", JSON, customer, "{\"text\": \"t\"}"),
                new Sample("POST", "/staff/subjects/search", JSON, officer, """
                        {"purpose": "handle-request", "email": "a@b.example"}"""),
                new Sample("POST", "/staff/requests", JSON, officer, """
                        {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-01",
                         "subjectId": "%s", "identityEvidence": "passport", "language": "fi"}""".formatted(subject)),
                new Sample("POST", "/staff/requests/" + any + "/decision", JSON, officer, """
                        {"grant": false, "reason": "not-identified", "explanation": "e"}"""),
                new Sample("POST", "/staff/requests/" + any + "/extension", JSON, officer, reason),
                new Sample("POST", "/staff/holds", JSON, officer, """
                        {"subject": "%s", "category": "feedback", "ground": "legal-claim", "reason": "r",
                         "reviewOn": "2027-01-31"}""".formatted(subject)),
                new Sample("POST", "/staff/holds/" + any + "/release", JSON, officer, reason),
                new Sample("POST", "/staff/restrictions", JSON, officer, """
                        {"subject": "%s", "category": "feedback", "ground": "accuracy-contested", "reason": "r"}""".formatted(any)),
                new Sample("POST", "/staff/restrictions/" + any + "/lift", JSON, officer, reason),
                new Sample(
                        "PUT",
                        "/staff/restrictions/" + any + "/review",
                        JSON,
                        officer,
                        "{\"reviewOn\": \"2098-01-31\"}"),
                new Sample("PUT", "/staff/holds/" + any + "/review", JSON, officer, "{\"reviewOn\": \"2098-01-31\"}"),
                new Sample(
                        "PUT",
                        "/staff/subjects/" + subject + "/data/feedback/" + any + "/withholding",
                        JSON,
                        officer,
                        """
                        {"reason": "trade-secret", "text": "t"}"""),
                new Sample("POST", "/staff/subjects/" + subject + "/login-links", JSON, officer, """
                        {"issuer": "i", "sub": "s", "reason": "r"}"""),
                new Sample("POST", "/staff/subjects/" + subject + "/joins", JSON, officer, """
                        {"other": "%s", "reason": "r"}""".formatted(any)),
                new Sample("POST", "/staff/subjects/" + subject + "/separations", JSON, officer, """
                        {"source": "crm", "personId": "x", "reason": "r"}"""),
                new Sample("PUT", "/staff/recipients/fuzz", JSON, officer, """
                        {"name": "Fuzz Oy", "contact": "a@b.example", "kind": "partner", "country": "FI",
                         "channel": "mail"}"""),
                new Sample("POST", "/staff/disclosures", JSON, officer, """
                        {"recipient": "police", "subjects": ["%s"], "purpose": "p", "fields": ["email"],
                         "legalBasis": "l", "disclosedAt": "2026-11-01T10:00:00Z"}""".formatted(any)));
    }

    @Test
    void noBodyIsAFaultOfOurs() {
        List<Sample> samples = samples(PersonFixture.prospect().fed());
        Instant end = Instant.now().plus(LONGEST);
        for (int round = 0; round < ROUNDS && Instant.now().isBefore(end); round++) {
            MovableClock.forward(Duration.ofMinutes(1));
            samples.forEach(sample -> attempt(sample, sample.type(), mutations.of(sample.body())));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noHeaderIsAFaultOfOurs() {
        List<Sample> samples = samples(PersonFixture.prospect().fed());
        List<String> names = List.of(
                "Accept-Language",
                "If-Match",
                "Idempotency-Key",
                "Content-Encoding",
                "Accept-Encoding",
                "Cookie",
                "X-Requested-With",
                "If-None-Match",
                "Range",
                "Forwarded");
        for (String value : List.of("-", ",", ";", "\"", "*", "q=", "fi;q=-", "=", "W/", "a,,b", mutations.header())) {
            MovableClock.forward(Duration.ofMinutes(1));
            for (String name : names) {
                Sample sample = mutations.pick(samples);
                sent(
                        sample,
                        name + ": " + value,
                        () -> sample.caller()
                                .get()
                                .header(name, value)
                                .contentType(sample.type())
                                .body(sample.body().getBytes(StandardCharsets.UTF_8))
                                .request(sample.method(), "/api/v1" + sample.path()));
            }
        }
        assertThat(faults).isEmpty();
    }

    private void attempt(Sample sample, String type, byte[] body) {
        sent(
                sample,
                new String(body, StandardCharsets.UTF_8),
                () -> sample.caller()
                        .get()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"1\"")
                        .contentType(type)
                        .body(body)
                        .request(sample.method(), "/api/v1" + sample.path()));
    }

    private void sent(Sample sample, String what, Supplier<Response> request) {
        String name = sample.method() + " " + sample.path() + " " + what.substring(0, Math.min(300, what.length()));
        try {
            Response answer = request.get();
            if (answer.statusCode() >= 500) {
                faults.add(answer.statusCode() + " " + name);
            }
        } catch (AssertionError outsideOfTheContract) {
            // A null counts as a member that was left out, and nothing as a stream that ended at once.
            String told = String.valueOf(outsideOfTheContract.getMessage());
            if (!told.contains("Instance type (null)") && !what.contains(":null") && !what.isEmpty()) {
                faults.add(name + " " + told);
            }
        }
    }
}

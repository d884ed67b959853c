package fi.vastuugroup.privacy.partner;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a partner's day begins with: a recipient, and people who were disclosed to it. */
final class PartnerFixture {

    static final String PARTNER = "acme-events";

    /** How late in the minute it is: so long the quota of requests stays used up. */
    static final Duration LEFT_OF_MINUTE = Duration.ofSeconds(3);

    private PartnerFixture() {}

    /** Somebody who was disclosed to the partner, by a reference. */
    record Person(String id, String email, String reference) {

        void prohibit() {
            Portal.asCustomer(id, email)
                    .contentType(ContentType.JSON)
                    .body("""
                            {"choices": [{"channel": "post", "scope": "direct-marketing", "state": "prohibited"}]}""")
                    .put("/api/v1/me/marketing-prohibitions")
                    .then()
                    .statusCode(200);
        }
    }

    static void prepare() {
        Database.empty();
        MovableClock.set(
                Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(60).minus(LEFT_OF_MINUTE));
        Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "Acme Events Oy", "contact": "tietosuoja@acme-events.example", "kind": "partner",
                         "country": "FI", "partner": "acme-events", "channel": "notifications"}""")
                .put("/api/v1/staff/recipients/" + PARTNER)
                .then()
                .statusCode(201);
    }

    static Person disclosed() {
        String id = Lines.newPerson();
        String email = id + "@example.com";
        Lines.send("crm", Lines.contactDetails(id, 1, email));
        return new Person(
                id,
                email,
                Portal.asPartner("own-mailing")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of(
                                "recipient", PARTNER,
                                "purpose", "Syyskampanja",
                                "fields", List.of("email"),
                                "channels", List.of("post"),
                                "persons", List.of(Map.of("identifierType", "email", "identifier", email))))
                        .post("/api/v1/disclosures")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("answers[0].references[0]"));
    }

    static String portal() {
        return "http://localhost:" + RestAssured.port;
    }

    static String tokenEndpoint() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.machines.auth-server-url", String.class) + "/token";
    }

    /** Where the partner's webhook is. */
    static int webhookPort() {
        return URI.create(ConfigProvider.getConfig()
                        .getValue("privacy.partners." + PARTNER + ".webhook.url", String.class))
                .getPort();
    }
}

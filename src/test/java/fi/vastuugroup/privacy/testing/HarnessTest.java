package fi.vastuugroup.privacy.testing;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HarnessTest {

    @Inject
    Clock clock;

    @Test
    void theApplicationIsReady() {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        RestAssured.given()
                .port(port)
                .get("/q/health/ready")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("status", is("UP"));
    }

    @Test
    void theSchemaIsMigratedByItsOwnerAndUsedByAnother() {
        assertTrue(Database.count("select count(*) from flyway_schema_history where success") >= 6);
        assertEquals(
                "privacy_owner", Database.value("select tableowner from pg_tables where tablename = 'data_subject'"));
        assertEquals("privacy_app", ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class));
    }

    @Test
    void theApplicationsTimeIsTheTestsTime() {
        var instant = Instant.parse("2031-02-28T22:00:00Z");
        MovableClock.set(instant);
        assertEquals(instant, clock.instant());
    }

    @Test
    void anIssuerSignsWhatATestAsksFor() {
        var token = Portal.token("customers", Map.of("sub", "somebody", "email_verified", false));
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        assertTrue(claims.contains("\"sub\":\"somebody\""), claims);
        assertTrue(claims.contains("\"email_verified\":false"), claims);
        assertTrue(claims.contains("\"aud\":\"privacy-portal\""), claims);
    }
}

package fi.vastuugroup.privacy.platform.shedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.Wire;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever comes when as many of their lane wait as may is refused at once, and only they are; nobody takes a place along. */
@QuarkusTest
class LoadSheddingTest {

    private static final String BODY = "{\"language\": \"sv\"}";
    private static final String LANE = "persons";
    private static final String FORM = "List-Unsubscribe=One-Click";

    private final PersonFixture someone = PersonFixture.contactPerson();
    private final List<Wire> crowd = new ArrayList<>();

    @Inject
    MeterRegistry registry;

    @Inject
    LaneSettings settings;

    @BeforeEach
    void somebodyIsKnown() {
        someone.fed();
        someone.asked().get("/api/v1/me").then().statusCode(200);
        awaitEmpty();
    }

    @AfterEach
    void nobodyIsLeft() throws IOException {
        for (Wire one : crowd) {
            one.close();
        }
        awaitEmpty();
    }

    @Test
    void whoComesTooMuchIsRefusedAndAllBeforeAreAnswered() throws Exception {
        double counted;
        try (Wire refused = new Wire();
                Connection held = hold()) {
            fill();
            double before = refusals();

            isRefused(someone.asked().get("/api/v1/me").then());
            isRefused(Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                    .get("/api/v1/staff/requests")
                    .then());
            assertThat(refused.send(request()).answer().status()).isEqualTo(503);
            counted = refusals();
            assertThat(counted).isEqualTo(before + 3);

            assertThat(refused.send("GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .answer()
                            .status())
                    .isEqualTo(200);
            held.rollback();
        }

        for (Wire one : crowd) {
            // On a slow machine some have waited longer for the person than a statement waits for a lock.
            assertThat(one.answer().status()).isIn(200, 503);
        }
        assertThat(refusals()).isEqualTo(counted);
        awaitEmpty();
        someone.asked().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void whoLeavesTakesNoPlaceAlong() throws Exception {
        try (Connection held = hold()) {
            fill();
            for (Wire one : crowd) {
                one.close();
            }
            held.rollback();
        }

        awaitEmpty();
        someone.asked().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void whoLeavesWhileTheyWaitLeavesRoomForAnother() throws Exception {
        try (Connection held = hold();
                Wire another = new Wire()) {
            fill();
            for (Wire one : crowd.subList(settings.persons(), crowd.size())) {
                one.close();
            }
            await(() -> now("waiting") == 0);

            another.send(request());
            await(() -> now("waiting") == 1);
            held.rollback();
            assertThat(another.answer().status()).isEqualTo(200);
        }
    }

    /** Without a login, and without anything but a few bytes: all of their places, for as long as they like. */
    @Test
    void whoSendsSlowlyHoldsUpNobody() throws Exception {
        for (int one = 0; one < settings.links(); one++) {
            Wire slow = new Wire();
            crowd.add(slow);
            slow.send(unsubscribe("List"));
        }

        try (Wire other = new Wire()) {
            assertThat(other.send(unsubscribe(FORM)).answer().status()).isEqualTo(404);
        }
        for (Wire slow : crowd) {
            assertThat(slow.send(FORM.substring("List".length())).answer().status())
                    .isEqualTo(404);
        }
    }

    private static String unsubscribe(String sent) {
        return "POST /api/v1/unsubscribe/nobodys-link HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + FORM.length() + "\r\n\r\n"
                + sent;
    }

    private static void isRefused(ValidatableResponse answer) {
        answer.statusCode(503)
                .header("Retry-After", matchesPattern("\\d+"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:privacy-portal:problem:service-unavailable"));
    }

    /** Lets no change of the person come to its end, until it is rolled back. */
    private Connection hold() throws Exception {
        return Database.hold("select from data_subject where id = '%s' for update".formatted(someone.subject()));
    }

    /** Takes all places, and lets as many wait as may. */
    private void fill() throws IOException {
        for (int one = 0; one < settings.persons(); one++) {
            come();
        }
        await(() -> now("taken") == settings.persons());
        for (int one = 0; one < settings.waiting(); one++) {
            come();
        }
        await(() -> now("waiting") == settings.waiting());
    }

    private void come() throws IOException {
        Wire wire = new Wire();
        crowd.add(wire);
        wire.send(request());
    }

    private String request() {
        String token = Portal.token(
                "customers",
                Map.of("sub", "login-" + someone.person(), "email", someone.email(), "email_verified", true));
        return "PUT /api/v1/me/preferences HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + token + "\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY;
    }

    private void awaitEmpty() {
        await(() -> now("taken") == 0 && now("waiting") == 0);
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("%s are taken, %s wait", now("taken"), now("waiting"))
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private double now(String what) {
        return registry.get("privacy.lanes." + what).tag("lane", LANE).gauge().value();
    }

    private double refusals() {
        return registry.get("privacy.lanes.refused").tag("lane", LANE).counter().count();
    }
}

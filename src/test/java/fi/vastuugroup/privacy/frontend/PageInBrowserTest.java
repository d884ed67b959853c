package fi.vastuugroup.privacy.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import fi.vastuugroup.privacy.copy.TakenCopy;
import fi.vastuugroup.privacy.local.DemonstrationRegister;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The portal's own page, as it is built and served: personas exercise their rights in Chromium, by mouse and by keyboard
 * alone, and what came of it is seen in the database and by others than the page.
 */
@QuarkusTest
class PageInBrowserTest {

    @Inject
    DemonstrationRegister demonstration;

    @AfterAll
    static void leaveNobody() {
        Database.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mouse", "keyboard"})
    void eachRightComesToItsOutcome(String hands) throws Exception {
        Frontend.PAGE.assumeReady("node_modules/playwright-core", "npm --prefix src/main/webui ci");
        Database.empty();
        demonstration.load(MovableClock.time()).await().indefinitely();
        Path copy = Path.of("target", "page-" + hands + ".zip").toAbsolutePath();
        Files.deleteIfExists(copy);

        String said = Frontend.PAGE.run(
                Path.of("target", "page-" + hands + ".txt"),
                Map.of("PORTAL", "http://localhost:" + RestAssured.port, "HANDS", hands, "COPY", copy.toString()),
                "npm",
                "run",
                "--silent",
                "test:portal");

        assertThat(said).contains("fail 0", "skipped 0").doesNotContain("pass 0");
        requestsAreThoseThatWereMade();
        Portal.asCustomer("maija")
                .get("/api/v1/me/choices")
                .then()
                .body(
                        "choices.findAll { it.scope == 'direct-marketing' }.effective.controller.permitted",
                        everyItem(is(false)));
        Portal.asCustomer("aino").get("/api/v1/me/contact-details").then().body("phone", equalTo("+358401234567"));
        Portal.asCustomer("kalle").get("/api/v1/me/contact-details").then().body("phone", equalTo("+358401112222"));
        assertThat(TakenCopy.of(Files.readAllBytes(copy)).names())
                .contains("index.html")
                .anyMatch(name -> name.endsWith(".json"));
    }

    /** Nothing was done twice, and nothing that nobody asked for. */
    private static void requestsAreThoseThatWereMade() {
        assertThat(Database.query("select concat_ws(' ', exercised, ground, state) as request from request").stream()
                        .map(row -> String.valueOf(row.get("request"))
                                .replaceAll("^erasure \\S+ completed$", "erasure completed"))
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrder(
                        "erasure completed",
                        "erasure no-longer-needed received",
                        "restriction accuracy-contested completed",
                        "objection legitimate-interest received",
                        "access completed",
                        "contact cancelled",
                        "contact received",
                        "contact received");
    }
}

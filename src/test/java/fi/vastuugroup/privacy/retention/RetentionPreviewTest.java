package fi.vastuugroup.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is foretold is what the runs of the day then do. */
@QuarkusTest
class RetentionPreviewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Inject
    RetentionRun retention;

    @Inject
    RetentionRules rules;

    @BeforeEach
    void held() {
        Database.empty();
        HeldItems.doNotRedate(rules.fingerprint());
        at(TODAY);
        UUID subject = HeldItems.subject(null);
        HeldItems.due(subject, "chat-conversations", "{}", TODAY.minusDays(1));
        HeldItems.due(subject, "chat-conversations", "{}", TODAY);
        HeldItems.due(subject, "logins", "{}", TODAY);
        HeldItems.due(subject, "feedback", "{}", TODAY.plusDays(30));
        UUID kept = HeldItems.due(subject, "logins", "{}", TODAY);
        HeldItems.block(subject, null, kept);
    }

    private static void at(LocalDate day) {
        MovableClock.set(day.atTime(12, 0).atZone(Helsinki.ZONE).toInstant());
    }

    @Test
    void tomorrowsRunsAreForetoldWhereNoDayIsNamed() {
        JsonPath foretold = preview("");

        assertThat(foretold.getString("on")).isEqualTo("2027-03-02");
        assertThat(foretold.getInt("due")).isEqualTo(3);
        assertThat(foretold.getInt("blocked")).isEqualTo(1);
        assertThat(lines(foretold, "due")).isEqualTo(Map.of("chat-conversations", 2, "logins", 1));
        assertThat(lines(foretold, "blocked")).isEqualTo(Map.of("chat-conversations", 0, "logins", 1));
        assertThat(Database.count("select count(*) from item")).isEqualTo(5);
    }

    @Test
    void theRunsOfTheDayDoWhatWasForetold() {
        JsonPath foretold = preview("?on=2027-03-02");
        at(TODAY.plusDays(1));
        retention.run().await().indefinitely();

        JsonPath runs = runs("?from=2027-03-02&to=2027-03-02");
        assertThat(runs.getList("items.asOf")).containsExactly("2027-03-02");
        List<Map<String, Object>> results = runs.getList("items[0].results");
        assertThat(results).hasSize(2).allSatisfy(result -> {
            String category = String.valueOf(result.get("category"));
            assertThat(result.get("deleted")).isEqualTo(lines(foretold, "due").get(category));
            assertThat(result.get("blocked"))
                    .isEqualTo(lines(foretold, "blocked").get(category));
        });
    }

    @Test
    void furtherAheadThereIsMore() {
        assertThat(preview("?on=2027-03-01").getInt("due")).isEqualTo(1);
        assertThat(preview("?on=2027-03-31").getInt("due")).isEqualTo(3);
        assertThat(preview("?on=2027-04-01").getInt("due")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-28", "2027-04-02", "soon"})
    void aDayThatIsOverOrFarIsRefused(String day) {
        Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                .get("/api/v1/staff/retention-preview?on=" + day)
                .then()
                .statusCode(400);
    }

    @Test
    void theRunsAreListedByTheirDays() {
        for (int day = 0; day < 4; day++) {
            at(TODAY.plusDays(day));
            retention.run().await().indefinitely();
        }

        assertThat(runs("?from=2027-03-02&to=2027-03-03").getList("items.asOf"))
                .containsExactly("2027-03-03", "2027-03-02");
        assertThat(runs("?from=2027-01-01&to=2027-03-01").getList("items.asOf")).containsExactly("2027-03-01");
        assertThat(runs("?from=2027-03-05").getList("items")).isEmpty();
        JsonPath page = runs("?from=2027-03-02&limit=1");
        assertThat(page.getList("items.asOf")).containsExactly("2027-03-04");
        assertThat(runs("?from=2027-03-02&limit=2&cursor=" + page.getString("nextCursor"))
                        .getList("items.asOf"))
                .containsExactly("2027-03-03", "2027-03-02");
    }

    private static Map<String, Object> lines(JsonPath foretold, String count) {
        return foretold.getMap("items.collectEntries { [it.category, it.%s] }".formatted(count));
    }

    private static JsonPath preview(String query) {
        return read("/api/v1/staff/retention-preview" + query);
    }

    private static JsonPath runs(String query) {
        return read("/api/v1/staff/retention-runs" + query);
    }

    private static JsonPath read(String path) {
        return Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

package fi.vastuugroup.privacy.disclosure.account;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner sees what it may use, what it has used, and by what it is known: of itself, and nothing of others. */
@QuarkusTest
class QuotaTest {

    private static final String NEWCOMER = "newcomer";
    private static final String QUOTA = "/api/v1/quota";

    @BeforeEach
    void nobodyIsThere() {
        Database.empty();
    }

    /** The oracle is what the headers of the calls before said. */
    @Test
    void whatWasUsedIsToldWithTheTimeAtWhichItBeginsAnew() {
        MovableClock.set(Instant.parse("2031-05-01T10:00:20Z"));
        ChecksFixture.post(
                        NEWCOMER,
                        List.of(
                                ChecksFixture.email("a@example.fi", "post"),
                                ChecksFixture.email("b@example.fi", "post")))
                .then()
                .statusCode(200);
        ChecksFixture.post(NEWCOMER, List.of(ChecksFixture.email("c@example.fi", "post")))
                .then()
                .statusCode(200);

        JsonPath quota = quota(NEWCOMER);

        assertThat(quota.getString("partner")).isEqualTo(NEWCOMER);
        assertThat(quota.getBoolean("marketsForController")).isFalse();
        assertThat(quota.getLong("requests.limit")).isEqualTo(20);
        assertThat(quota.getLong("requests.used")).isEqualTo(3);
        assertThat(quota.getLong("requests.left")).isEqualTo(17);
        assertThat(quota.getLong("requests.windowSeconds")).isEqualTo(60);
        assertThat(quota.getString("requests.resetAt")).isEqualTo("2031-05-01T10:01:00Z");
        assertThat(quota.getLong("identifiers.limit")).isEqualTo(100);
        assertThat(quota.getLong("identifiers.used")).isEqualTo(3);
        assertThat(quota.getString("identifiers.resetAt")).isEqualTo("2031-05-02T00:00:00Z");
        assertThat(quota.getInt("streams.open")).isZero();
        assertThat(quota.getInt("streams.limit")).isPositive();
    }

    @Test
    void theRecipientAndWhatWaitsForItAreThePartnersOwn() {
        assertThat(quota(ACME).getMap("$")).doesNotContainKey("recipient");
        DisclosureFixture.partner(ACME);
        Person person = Person.held();
        DisclosureFixture.disclosed(ACME, person);
        person.prohibit();

        JsonPath quota = quota(ACME);

        assertThat(quota.getString("recipient.id")).isEqualTo(ACME);
        assertThat(quota.getString("recipient.name")).isEqualTo("Saaja acme-events");
        assertThat(quota.getString("recipient.country")).isEqualTo("FI");
        assertThat(quota.getString("notifications.receiver")).isEqualTo("partner:acme-events");
        assertThat(quota.getLong("notifications.pending"))
                .isEqualTo(
                        DisclosureFixture.notifications(ACME).getList("items").size())
                .isEqualTo(1);
        JsonPath other = quota(NEWCOMER);
        assertThat(other.getMap("$")).doesNotContainKey("recipient");
        assertThat(other.getLong("notifications.pending")).isZero();
        assertThat(other.getString("notifications.receiver")).isEqualTo("partner:newcomer");
    }

    @Test
    void theKeysAreThoseOfReceipts() {
        String receipt = ChecksFixture.post(ACME, List.of(ChecksFixture.email("a@example.fi", "post")))
                .path("receipt");
        String header = new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[0]));

        JsonPath quota = quota(ACME);

        assertThat(header).contains("\"kid\":\"" + quota.getString("signingKeys.current") + "\"");
        assertThat(quota.getList("signingKeys.published"))
                .isEqualTo(Portal.asPartner(ACME)
                        .get("/api/v1/signing-keys")
                        .jsonPath()
                        .getList("keys.kid"));
    }

    @Test
    void nobodyElseHasAQuota() {
        Portal.asSource("crm").get(QUOTA).then().statusCode(403);
    }

    private static JsonPath quota(String partner) {
        return Portal.asPartner(partner)
                .get(QUOTA)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

package fi.vastuugroup.privacy.marketing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.audit.AccessLogDerivation;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant 10, as the subject sees it. */
@QuarkusTest
class MyAccessLogTest {

    private static final String LOG = "/api/v1/me/access-log";

    @Inject
    PeopleFixture people;

    @Inject
    AccessLogDerivation derivation;

    private void derive() {
        derivation.derivePending().await().indefinitely();
    }

    @Test
    void aPartnersCheckIsOnTheLogOfThePersonWhomItMatchedAndOfNobodyElse() {
        Person person = people.contact();
        Person other = people.contact();
        MovableClock.set(Instant.parse("2026-11-22T08:00:00Z"));
        ChecksFixture.decision(ChecksFixture.NORDIC, ChecksFixture.email(person.email(), "email"));

        derive();

        person.login()
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", notNullValue())
                .body("items[0].at", equalTo("2026-11-22T08:00:00Z"))
                .body("items[0].viewerKind", equalTo("partner"))
                .body("items[0].viewer", equalTo(ChecksFixture.NORDIC))
                .body("items[0].viewerText", equalTo("Nordic Media Oy"))
                .body("items[0].purpose", equalTo("direct-marketing-check"))
                .body("items[0].operation", equalTo("checkProhibitions"))
                .body("nextCursor", nullValue());
        other.login().get(LOG).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theNewestLookIsFirstHoweverLateItsEntryWasWritten() {
        Person person = people.contact();
        MovableClock.set(Instant.parse("2026-11-22T08:00:00Z"));
        for (String partner : new String[] {ChecksFixture.ACME, ChecksFixture.NORDIC, ChecksFixture.CONTROLLER}) {
            ChecksFixture.decision(partner, ChecksFixture.phone(person.phone(), "phone"));
            MovableClock.forward(Duration.ofMinutes(1));
        }
        derive();
        entry(person, "2026-11-22T07:00:00Z", "source-system", "crm", null);

        String cursor = person.login()
                .header("Accept-Language", "sv")
                .queryParam("limit", 2)
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items.viewer", contains(ChecksFixture.CONTROLLER, ChecksFixture.NORDIC))
                .body("items.viewerText", contains("Vastuu Group Oy", "Nordic Media Oy"))
                .extract()
                .path("nextCursor");

        person.login()
                .header("Accept-Language", "sv")
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items.viewer", contains(ChecksFixture.ACME, "crm"))
                .body("items[1].viewerText", equalTo("Kundregistret"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aMemberOfStaffIsShownByTheRoleAndNotByName() {
        Person person = people.contact();
        entry(person, "2026-11-22T07:00:00Z", "staff", "virkailija-17", "customer-service");
        entry(person, "2026-11-22T06:00:00Z", "staff", "virkailija-17", null);
        Database.execute(
                "update access_log set viewer_unit = 'Turku', purpose = 'customer-contact' where subject_id = ? and viewer_role is not null",
                person.subject());

        person.login()
                .header("Accept-Language", "fi")
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items.viewerKind", contains("staff", "staff"))
                .body("items[0].viewer", equalTo("customer-service"))
                .body("items[0].viewerText", equalTo("Asiakaspalvelu"))
                .body("items[0].unit", equalTo("Turku"))
                .body("items[0].purposeText", equalTo("Palvelimme sinua yhteydenottosi vuoksi."))
                .body("items[1].viewer", nullValue())
                .body("items[1].viewerText", equalTo("Henkilökunta"))
                .body("items[1].unit", nullValue())
                .body("items[1].purposeText", nullValue())
                .body(not(containsString("virkailija")));
    }

    /** One look: when, in Helsinki, by whom and what for. */
    private record Entered(String at, String day, String kind, String viewer, String purpose) {}

    private static final List<Entered> LOOKS = List.of(
            new Entered("2026-11-20T21:59:59Z", "2026-11-20", "source-system", "crm", "rectification"),
            new Entered("2026-11-20T22:00:00Z", "2026-11-21", "partner", "acme-events", "direct-marketing-check"),
            new Entered("2026-11-21T10:00:00Z", "2026-11-21", "staff", "customer-service", "customer-contact"),
            new Entered("2026-11-21T21:59:59Z", "2026-11-21", "partner", "nordic-media", "direct-marketing-check"),
            new Entered("2026-11-22T08:00:00Z", "2026-11-22", "staff", "data-protection-officer", "handle-request"),
            new Entered("2026-11-22T08:00:00Z", "2026-11-22", "staff", "customer-service", "handle-request"));

    @ParameterizedTest
    @MethodSource("asked")
    void aListHasTheLooksThatAreAskedForAndSaysHowMany(Map<String, String> asked, Predicate<Entered> expected) {
        Person person = people.contact();
        LOOKS.forEach(look -> Database.execute(
                """
                insert into access_log (subject_id, at, viewer_kind, viewer, viewer_role, purpose, operation)
                values (?, ?::timestamptz, ?, ?, ?, ?, 'x')""",
                person.subject(),
                look.at(),
                look.kind(),
                look.kind().equals("staff") ? "virkailija-17" : look.viewer(),
                look.kind().equals("staff") ? look.viewer() : null,
                look.purpose()));
        hide(person, "2026-11-21T11:00:00Z");

        List<String> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            RequestSpecification request = person.login().queryParams(asked).queryParam("limit", 2);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(LOG)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo((int) LOOKS.stream().filter(expected).count()))
                    .extract()
                    .jsonPath();
            for (int i = 0; i < page.getList("items").size(); i++) {
                found.add(page.getString("items[" + i + "].at") + page.getString("items[" + i + "].viewer"));
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(LOOKS.stream()
                        .filter(expected)
                        .map(look -> look.at() + look.viewer())
                        .toList());
        assertThat(found.stream().map(each -> each.substring(0, 20))).isSortedAccordingTo(Comparator.reverseOrder());
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                of(Map.of(), look -> true),
                of(Map.of("from", "2026-11-21"), look -> look.day().compareTo("2026-11-21") >= 0),
                of(Map.of("to", "2026-11-21"), look -> look.day().compareTo("2026-11-21") <= 0),
                of(
                        Map.of("from", "2026-11-21", "to", "2026-11-21"),
                        look -> look.day().equals("2026-11-21")),
                of(Map.of("from", "2026-11-22", "to", "2026-11-21"), look -> false),
                of(Map.of("viewerKind", "staff"), look -> look.kind().equals("staff")),
                of(Map.of("viewerKind", "source-system"), look -> look.kind().equals("source-system")),
                of(Map.of("viewer", "customer-service"), look -> look.viewer().equals("customer-service")),
                of(Map.of("viewer", "acme-events"), look -> look.viewer().equals("acme-events")),
                of(Map.of("viewer", "virkailija-17"), look -> false),
                of(Map.of("viewer", "%"), look -> false),
                of(Map.of("purpose", "handle-request"), look -> look.purpose().equals("handle-request")),
                of(
                        Map.of("purpose", "handle-request", "viewer", "customer-service", "from", "2026-11-22"),
                        look -> look.purpose().equals("handle-request")
                                && look.viewer().equals("customer-service")));
    }

    private static Arguments of(Map<String, String> asked, Predicate<Entered> expected) {
        return Arguments.of(asked, expected);
    }

    /** A look that its subject is told of later is in no list and no total. */
    private static void hide(Person person, String at) {
        Database.execute("""
                insert into access_log (subject_id, at, viewer_kind, viewer, viewer_role, purpose, operation, shown_from,
                    order_reference, not_shown_ground)
                values (?, ?::timestamptz, 'staff', 'virkailija-17', 'customer-service', 'handle-request', 'x',
                    '2199-01-01', 'R 1/2026', 'ETL 10:1')""", person.subject(), at);
    }

    @Test
    void aCursorGoesWithItsLimits() {
        Person person = people.contact();
        entry(person, "2026-11-22T07:00:00Z", "source-system", "crm", null);
        entry(person, "2026-11-22T06:00:00Z", "source-system", "crm", null);
        String cursor = person.login()
                .queryParam("limit", 1)
                .queryParam("viewer", "crm")
                .get(LOG)
                .path("nextCursor");

        for (String other : List.of("", "&viewer=chat", "&viewer=crm&to=2026-11-22")) {
            person.login()
                    .get(LOG + "?cursor=" + cursor + other)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:privacy-portal:problem:invalid-cursor"));
        }
    }

    @Test
    void aLoginThatIsTiedToNobodyIsToldSo() {
        Portal.asCustomer("nobody-" + UUID.randomUUID(), "nobody." + UUID.randomUUID() + "@example.fi")
                .get(LOG)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:privacy-portal:problem:login-not-linked"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=201", "cursor=nonsense", "viewerKind=robot", "from=yesterday", "sort=oldest"})
    void whatIsOutOfBoundsIsRefused(String query) {
        people.contact().login().get(LOG + "?" + query).then().statusCode(400);
    }

    private static void entry(Person person, String at, String kind, String viewer, @Nullable String role) {
        Database.execute("""
                insert into access_log (subject_id, at, viewer_kind, viewer, viewer_role, purpose, operation)
                values (?, ?::timestamptz, ?, ?, ?, 'request', 'x')""", person.subject(), at, kind, viewer, role);
    }
}

package fi.vastuugroup.privacy.disclosure.followup;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.NORDIC;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.acknowledge;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.changes;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.disclosed;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.notifications;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Lifting;
import fi.vastuugroup.privacy.register.erasure.ErasureExecution;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has somebody's data hears what becomes of it, and its subject sees that they heard (GDPR Art. 19). */
@QuarkusTest
class RecipientNoticesTest {

    private static final AuditEvent.Actor STAFF = AuditEvent.Actor.staff("officer");

    @Inject
    Lifting lifting;

    @Inject
    ErasureExecution erasures;

    @Inject
    Transactions transactions;

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
        DisclosureFixture.partner(NORDIC);
        DisclosureFixture.recipient("mailing-house", "processor");
        DisclosureFixture.recipient("police", "authority");
    }

    @Test
    void aProhibitionReachesThePartnerByFeedAndNotificationAndThePersonSeesIt() throws Exception {
        Person person = Person.held();
        String reference = disclosed(ACME, person);

        person.prohibit();

        JsonPath feed = changes(ACME, null, 10);
        assertThat(feed.getList("items.reference")).containsExactly(reference);
        assertThat(feed.getList("items.type")).containsExactly("prohibition");
        assertThat(feed.getList("items[0].sha256", String.class)).containsExactly(sha256(person.email()));
        assertThat(person.disclosures().getString("items[0].notices[0].toldAt")).isNull();

        JsonPath told = notifications(ACME);
        assertThat(told.getList("items.type")).containsExactly("prohibition");
        assertThat(told.getMap("items[0].reference")).containsOnlyKeys("references", "prohibited");
        assertThat(told.getList("items[0].reference.references")).containsExactly(reference);
        assertThat(told.getList("items[0].reference.prohibited.channel", String.class))
                .isNotEmpty()
                .isEqualTo(feed.getList("items[0].prohibited.channel", String.class));
        assertThat(told.getList("items[0].reference.prohibited.scope", String.class))
                .isEqualTo(feed.getList("items[0].prohibited.scope", String.class));
        JsonPath fetched = person.disclosures();
        assertThat(fetched.getString("items[0].notices[0].type")).isEqualTo("prohibition");
        assertThat(fetched.getString("items[0].notices[0].toldAt")).isNotNull();
        assertThat(fetched.getString("items[0].notices[0].confirmedAt")).isNull();

        acknowledge(ACME, told.getString("items[0].id"));
        assertThat(person.disclosures().getString("items[0].notices[0].confirmedAt"))
                .isNotNull();
    }

    @Test
    void anErasureAfterwardsIsStillToldByReferenceAlone() {
        Person person = Person.held();
        UUID subject = person.subject();
        String reference = disclosed(ACME, person);

        transactions
                .asSystem(() -> erasures.erase(
                        STAFF,
                        subject,
                        new ErasureOrder(EnumSet.allOf(Category.class), ItemSelection.ALL, Set.of(), true)))
                .await()
                .indefinitely();

        JsonPath feed = changes(ACME, null, 10);
        assertThat(feed.getList("items.type", String.class)).contains("erasure");
        assertThat(feed.getList("items.reference", String.class)).containsOnly(reference);
        assertThat(feed.getList("items.sha256")).allMatch(List.of()::equals);
        assertThat(notifications(ACME).getList("items.type", String.class)).contains("erasure");
        assertThat(Database.count("select count(*) from disclosure")).isEqualTo(1);
        assertThat(Database.count("select count(*) from data_subject where id = ?", subject))
                .isZero();
    }

    @Test
    void aRestrictionAndItsEndAreToldToRecipientsAndSources() {
        Person person = Person.held();
        UUID subject = person.subject();
        String reference = disclosed(ACME, person);
        UUID restriction = person.restrict();

        assertThat(changes(ACME, null, 10).getList("items.type", String.class)).contains("restriction");
        assertThat(toldToCrm("restriction", person)).isEqualTo(1);
        transactions
                .asSystem(() -> lifting.lift(STAFF, subject, Set.of(restriction), "decided"))
                .await()
                .indefinitely();

        JsonPath feed = changes(ACME, null, 10);
        assertThat(feed.getList("items.type", String.class)).endsWith("restriction-lifted");
        assertThat(feed.getList("items.reference", String.class)).containsOnly(reference);
        assertThat(toldToCrm("restriction-lifted", person)).isEqualTo(1);
    }

    @Test
    void aRectificationIsToldWhereTheFieldWasDisclosedOnly() {
        Person person = Person.held();
        disclosed(ACME, person);
        String reference = DisclosureFixture.record(NORDIC, person, "phone", "")
                .then()
                .statusCode(201)
                .extract()
                .path("persons[0].reference");

        correct(person, "{\"phone\": \"+358401234567\"}");

        assertThat(changes(ACME, null, 10).getList("items")).isEmpty();
        JsonPath feed = changes(NORDIC, null, 10);
        assertThat(feed.getList("items.type")).containsExactly("rectification");
        assertThat(feed.getList("items.reference")).containsExactly(reference);
        assertThat(notifications(NORDIC).getList("items[0].reference.fields", String.class))
                .containsExactly("phone");
    }

    @Test
    void anothersEventsAreNeverSeenNorThoseOfPeopleWhoWereNotDisclosed() {
        Person person = Person.held();
        disclosed(ACME, person);
        Person undisclosed = Person.held();

        person.prohibit();
        undisclosed.prohibit();

        assertThat(changes(NORDIC, null, 10).getList("items")).isEmpty();
        assertThat(changes("own-mailing", null, 10).getList("items")).isEmpty();
        assertThat(notifications(NORDIC).getList("items")).isEmpty();
        assertThat(changes(ACME, null, 10).getList("items")).hasSize(1);
    }

    @Test
    void aRecipientWithoutATechnicalChannelIsATaskForStaff() {
        Person person = Person.held();
        DisclosureFixture.record("mailing-house", person, "").then().statusCode(201);

        person.prohibit();

        JsonPath open = officer()
                .queryParam("status", "open")
                .get(DisclosureFixture.NOTICES)
                .jsonPath();
        assertThat(open.getList("items.recipient")).containsExactly("mailing-house");
        assertThat(open.getString("items[0].type")).isEqualTo("prohibition");
        String path = DisclosureFixture.NOTICES + "/" + open.getString("items[0].id") + "/confirmation";
        String told = "{\"toldBy\": \"post\", \"toldAt\": \"%s\"}".formatted(MovableClock.time());
        officer().body(told).post(path).then().statusCode(200);
        officer().body(told).post(path).then().statusCode(409);

        assertThat(tasks("open")).isEmpty();
        assertThat(tasks("confirmed")).containsExactly("mailing-house");
        assertThat(person.disclosures().getString("items[0].notices[0].confirmedAt"))
                .isNotNull();
    }

    @Test
    void whatAPartnerHasNotConfirmedForTooLongIsATaskToo() {
        Person person = Person.held();
        disclosed(ACME, person);
        person.prohibit();
        assertThat(tasks("open")).isEmpty();
        assertThat(tasks("waiting")).containsExactly(ACME);

        MovableClock.forward(Duration.ofDays(7).plusMinutes(1));

        assertThat(tasks("open")).containsExactly(ACME);
    }

    @Test
    void anAuthorityIsToldOfARestrictionAndNotOfAProhibition() {
        Person person = Person.held();
        DisclosureFixture.record("police", person, "").then().statusCode(201);

        person.prohibit();
        assertThat(tasks("open")).isEmpty();
        person.restrict();

        assertThat(tasks("open")).containsExactly("police");
    }

    private static List<String> tasks(String status) {
        return officer()
                .queryParam("status", status)
                .get(DisclosureFixture.NOTICES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.recipient", String.class);
    }

    private static void correct(Person person, String patch) {
        String etag = person.asked().get("/api/v1/me/contact-details").getHeader("ETag");
        Portal.asCustomer(person.id(), person.email())
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch("/api/v1/me/contact-details")
                .then()
                .statusCode(200);
    }

    private static long toldToCrm(String type, Person person) {
        return Portal.asSource("crm")
                .get("/api/v1/notifications")
                .jsonPath()
                .getList("items.findAll { it.type == '%s' && it.reference.personId == '%s' }"
                        .formatted(type, person.id()))
                .size();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package fi.vastuugroup.privacy.marketing.decision;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.audit.AccessLogDerivation;
import fi.vastuugroup.privacy.identifier.SwitchedPeppers.Step;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.journal.JournalReplay;
import fi.vastuugroup.privacy.journal.JournalWriter;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.ErasureFixture;
import fi.vastuugroup.privacy.marketing.LinksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was prohibited, erased, linked and known stays so in every step of a rotation, at every replica. */
@QuarkusTest
class PepperRotationTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    @Inject
    PeopleFixture people;

    @Inject
    RotationFixture rotation;

    @Inject
    AccessLogDerivation derivation;

    @Inject
    JournalWriter writer;

    @Inject
    JournalReplay replay;

    @BeforeEach
    void nothingYet() {
        rotation.undo();
        JournalDirectory.empty();
    }

    @AfterEach
    void asBefore() {
        rotation.undo();
        JournalDirectory.empty();
    }

    /** Who was there before a step. */
    private record Cast(
            Person prohibiting,
            Person moved,
            String movedFrom,
            Person erased,
            String owner,
            Person linked,
            String deletedItem,
            String deleter) {}

    private Cast cast() {
        Person prohibiting = people.contact();
        people.choice(prohibiting, "email", "direct-marketing", "prohibited", 1, MovableClock.time());
        Person moved = people.contact();
        prohibit(moved.login());
        send("crm", contactDetails(moved.id(), 9, "new-" + moved.email()).put("id", moved.id() + "contact"));
        Person erased = people.stranger(PeopleFixture.freshPhone());
        prohibit(erased.login());
        ErasureFixture.erase(erased);
        String owner = newPerson() + "@example.net";
        prohibit(Portal.asCustomer("owner-" + owner, owner));
        Person linked = people.contact();
        linked.login().get("/api/v1/me").then().statusCode(200);
        String deleter = newPerson();
        String item = "item-" + deleter;
        send("crm", contactDetails(deleter, 1, deleter + "@example.com"), feedback(deleter, item, 1));
        send("crm", deletion(deleter, item, 5, "feedback"));
        return new Cast(prohibiting, moved, moved.email(), erased, owner, linked, item, deleter);
    }

    private static Object feedback(String person, String item, long version) {
        return upsert(person, item, version, """
                {"category": "feedback", "about": "support", "givenAt": "2026-02-01T10:00:00Z"}""");
    }

    private static void prohibit(RequestSpecification login) {
        prohibit(login, "email");
    }

    private static void prohibit(RequestSpecification login, String channel) {
        login.contentType(ContentType.JSON)
                .body(Map.of(
                        "choices",
                        List.of(Map.of(
                                "channel", channel,
                                "scope", "direct-marketing",
                                "state", "prohibited"))))
                .put(CHOICES)
                .then()
                .statusCode(200);
    }

    private static void assertAsEver(Cast cast) {
        assertProhibited(cast.prohibiting().email());
        assertProhibited(cast.movedFrom());
        assertProhibited("new-" + cast.moved().email());
        assertProhibited(cast.erased().email());
        assertProhibited(cast.owner());
        assertThat(ChecksFixture.decision(ChecksFixture.ACME, ChecksFixture.email("nobody@example.org", "phone")))
                .isEqualTo("no-prohibition-recorded");
        assertErasedStaysErased(cast);
        cast.linked().login().get("/api/v1/me").then().statusCode(200);
        Portal.asStaff(Roles.CUSTOMER_SERVICE)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "purpose", "customer-contact", "email", cast.linked().email()))
                .post("/api/v1/staff/subjects/search")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static void assertErasedStaysErased(Cast cast) {
        String other = newPerson();
        assertThat(send(
                        "crm",
                        contactDetails(
                                cast.erased().id(), 99, "other-" + cast.erased().email()),
                        contactDetails(other, 1, cast.erased().email())))
                .allSatisfy(answer -> assertThat(answer.get("outcome").asText()).isEqualTo("blocked-by-tombstone"));
        assertThat(send("crm", feedback(cast.deleter(), cast.deletedItem(), 4))
                        .get(0)
                        .get("outcome")
                        .asText())
                .isEqualTo("ignored-older");
    }

    private static void assertProhibited(String email) {
        assertThat(ChecksFixture.decisions(
                        ChecksFixture.ACME,
                        ChecksFixture.email(email, "email"),
                        ChecksFixture.of("sha256", sha256(email), "email", "direct-marketing")))
                .containsOnly("prohibited");
        assertThat(Portal.asPartner(ChecksFixture.NORDIC)
                        .contentType("application/x-ndjson")
                        .accept("application/x-ndjson")
                        .body(("{\"identifierType\":\"email\",\"identifier\":\"" + email
                                        + "\",\"channel\":\"email\",\"scope\":\"direct-marketing\"}\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/prohibition-checks/bulk")
                        .asString())
                .contains("\"prohibited\"");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everythingStandsInEveryStepAtEveryReplica() {
        Cast first = cast();
        assertAsEver(first);

        rotation.to(Step.KNOWN);
        assertAsEver(first);
        Cast second = cast();

        rotation.to(Step.WRITTEN);
        assertAsEver(first);
        assertAsEver(second);
        Cast third = cast();
        rotation.to(Step.KNOWN);
        assertAsEver(third);
        Cast fourth = cast();

        rotation.wrapHalf();
        for (Step step : List.of(Step.KNOWN, Step.WRITTEN)) {
            rotation.to(step);
            List.of(first, second, third, fourth).forEach(PepperRotationTest::assertAsEver);
        }
        rotation.wrapAll();
        rotation.to(Step.KNOWN);
        List.of(first, second, third, fourth).forEach(PepperRotationTest::assertAsEver);

        rotation.wrapAll();
        for (Step step : List.of(Step.WRITTEN, Step.AFTER)) {
            rotation.to(step);
            List.of(first, second, third, fourth).forEach(PepperRotationTest::assertAsEver);
        }
        rotation.job().wrapAll().await().indefinitely();
        assertThat(Database.count("select count(*) from subject_identifier where previous is not null"))
                .isZero();
        assertAsEver(first);
        assertAsEver(cast());
    }

    @Test
    void anOrganisationIsKnownByItsOwnAddressInEveryStep() {
        String info = "info@" + newPerson() + ".example";
        String changing = newPerson();
        String staying = newPerson();
        send("crm", role(staying, 1, info), role(changing, 1, info));
        long version = 2;
        for (Step step : List.of(Step.KNOWN, Step.WRITTEN)) {
            rotation.to(step);
            send("crm", role(changing, version++, info));
            assertIsACompanys(info);
        }
        rotation.wrapHalf();
        rotation.wrapAll();
        for (Step step : List.of(Step.KNOWN, Step.WRITTEN, Step.AFTER)) {
            rotation.to(step);
            send("crm", role(changing, version++, info));
            assertIsACompanys(info);
        }

        send("crm", deletion(changing, "role-" + changing, version, "organisations"));

        assertIsACompanys(info);
        rotation.job().wrapAll().await().indefinitely();
        assertThat(Database.count("select count(*) from organisation_identifier where previous is not null"))
                .isZero();
    }

    private static Object role(String person, long version, String info) {
        return upsert(person, "role-" + person, version, """
                {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company", "email": "%s"},
                 "title": "%d", "from": "2020-01-01"}""".formatted(info, version));
    }

    private static void assertIsACompanys(String address) {
        assertThat(ChecksFixture.decision(ChecksFixture.CONTROLLER, ChecksFixture.email(address, "email")))
                .isEqualTo("no-prohibition-recorded");
    }

    @Test
    void anOldLinkReachesWhoeverGaveTheAddressUpBeforeARotation() {
        Person before = people.contact();
        String path = LinksFixture.toMail(before.email(), null);
        Person after = people.moved(before, 2, PeopleFixture.freshEmail());
        Person other = people.contact();
        String wrapping = LinksFixture.toMail(other.email(), null);
        Person moved = people.moved(other, 2, PeopleFixture.freshEmail());

        rotation.to(Step.KNOWN);
        rotation.to(Step.WRITTEN);
        LinksFixture.oneClick(wrapping).then().statusCode(200);
        assertProhibited(moved.email());
        assertProhibited(other.email());
        rotation.wrapAll();
        rotation.to(Step.AFTER);

        LinksFixture.oneClick(path).then().statusCode(200);
        assertProhibited(after.email());
        assertProhibited(before.email());
        assertProhibited(other.email());
        assertThat(Database.count("select count(*) from former_identifier where pepper_version <> 2"))
                .isZero();
    }

    @Test
    void theJournalOfBeforeIsReplayedAfterwards() {
        Cast cast = cast();
        writer.writePending().await().indefinitely();
        Database.empty();
        rotation.to(Step.AFTER);

        replay.replay().await().indefinitely();

        assertProhibited(cast.movedFrom());
        assertProhibited(cast.erased().email());
        assertProhibited(cast.owner());
        String other = newPerson();
        assertThat(send(
                        "crm",
                        contactDetails(
                                cast.erased().id(), 99, "other-" + cast.erased().email()),
                        contactDetails(other, 1, cast.erased().email())))
                .allSatisfy(answer -> assertThat(answer.get("outcome").asText()).isEqualTo("blocked-by-tombstone"));
    }

    /** The entry's hash cannot be unwrapped, and what stands under the first pepper is not found by it. */
    @Test
    void theJournalOfAfterwardsIsReplayedOnADatabaseOfBefore() {
        String owner = newPerson() + "@example.net";
        prohibit(Portal.asCustomer("owner-" + owner, owner), "phone");
        writer.writePending().await().indefinitely();
        JournalDirectory.empty();
        rotation.to(Step.AFTER);
        prohibit(Portal.asCustomer("owner-" + owner, owner), "email");
        writer.writePending().await().indefinitely();
        Database.execute("delete from address_choice where pepper_version = 2");
        Database.execute("delete from marketing_decision where pepper_version = 2");

        rotation.to(Step.WRITTEN);
        replay.replay().await().indefinitely();

        assertBothProhibited(owner);
        rotation.wrapAll();
        assertBothProhibited(owner);
        rotation.to(Step.AFTER);
        assertBothProhibited(owner);
        assertEquals(1, Database.count("select count(*) from marketing_decision"));
    }

    private static void assertBothProhibited(String email) {
        assertThat(ChecksFixture.decisions(
                        ChecksFixture.ACME, ChecksFixture.email(email, "email"), ChecksFixture.email(email, "phone")))
                .containsExactly("prohibited", "prohibited");
    }

    @Test
    void aCheckIsOnTheAccessLogWhicheverReplicaDerivesIt() {
        Person early = people.contact();
        people.choice(early, "email", "direct-marketing", "prohibited", 1, MovableClock.time());
        long looks = 0;
        for (Step checking : Step.values()) {
            for (Step deriving : List.of(checking, next(checking))) {
                if (checking == Step.AFTER) {
                    rotation.wrapAll();
                }
                rotation.to(checking);
                assertProhibited(early.email());
                rotation.to(deriving);
                derivation.derivePending().await().indefinitely();
                looks += 2;
                assertEquals(
                        looks,
                        Database.count("select count(*) from access_log where subject_id = ?", early.subject()),
                        checking + ", " + deriving);
            }
            if (checking == Step.WRITTEN) {
                rotation.to(checking);
                assertProhibited(early.email());
                rotation.wrapAll();
                rotation.to(Step.AFTER);
                derivation.derivePending().await().indefinitely();
                looks += 2;
            }
        }
    }

    /** None that does not match what is stored: the last step waits for the job. */
    private static Step next(Step step) {
        return step == Step.BEFORE ? Step.KNOWN : step == Step.KNOWN ? Step.WRITTEN : step;
    }

    @Test
    void aLinkOfBeforeEndsWhatItSaysAfterwards() {
        Person person = people.contact();
        String link = LinksFixture.toMail(person.email(), null);
        rotation.wrapAll();
        rotation.to(Step.AFTER);

        LinksFixture.oneClick(link).then().statusCode(200);

        assertProhibited(person.email());
    }
}

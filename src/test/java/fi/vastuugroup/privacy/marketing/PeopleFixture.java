package fi.vastuugroup.privacy.marketing;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.ingestion.Ingestion;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** People of their own for each test, fed as a source system feeds them. */
@ApplicationScoped
public class PeopleFixture {

    private static final SourceRights CRM = new SourceRights("crm", EnumSet.allOf(Category.class), false);
    private static final SourceRights HOTLINE = new SourceRights("hotline", EnumSet.allOf(Category.class), false);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Ingestion ingestion;

    PeopleFixture(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    /** Somebody with a personal address and number. */
    public record Person(String id, String email, String phone) {

        public UUID subject() {
            return UUID.fromString(String.valueOf(Database.value(
                    "select subject_id from subject_source where source_system = 'crm' and person_id = ?", id)));
        }

        public RequestSpecification login() {
            return Portal.asCustomer("login-" + id, email);
        }
    }

    /** A number that nobody has. */
    public static String freshPhone() {
        return "+35840" + (5_000_000 + NUMBER.incrementAndGet());
    }

    /** A consumer who is a customer, by personal address and number. */
    public Person customer() {
        Person person = stranger(freshPhone());
        relation(person, 1, "2020-01-01", null);
        return person;
    }

    /** A contact person of a company that is a customer, by personal address and number. */
    public Person contact() {
        return contact(freshPhone());
    }

    public Person contact(String phone) {
        Person person = stranger(phone);
        role(person, 1, "2020-01-01", null);
        return person;
    }

    /** Somebody without any role. */
    public Person stranger(String phone) {
        int number = NUMBER.incrementAndGet();
        Person person = new Person(
                "P-" + UUID.randomUUID(), "henkilo." + number + "." + System.nanoTime() + "@example.fi", phone);
        feed(
                person,
                "contact-details",
                "contact",
                1,
                "\"givenName\":\"Åke\",\"familyName\":\"Öst\",\"email\":\"" + person.email() + "\",\"phone\":\"" + phone
                        + "\"");
        return person;
    }

    /** Somebody else, whom another source names by the person's id in the CRM. */
    public Person takenFor(Person one) {
        Person stranger = new Person("H-" + one.id(), freshEmail(), freshPhone());
        feed(HOTLINE, """
                {"op": "upsert", "id": "contact-%1$s", "version": 1, "person": {"id": "%1$s", "crmId": "%2$s"},
                 "collected": {"how": "phone", "at": "%3$s"}, "content": {"category": "contact-details",
                   "givenName": "Outo", "familyName": "Muu", "email": "%4$s", "phone": "%5$s"}}""".formatted(stranger.id(), one.id(), MovableClock.time(), stranger.email(), stranger.phone())
                .replace("\n", ""));
        return stranger;
    }

    /** The same person, whose address the CRM changes. */
    public Person moved(Person person, int version, String email) {
        feed(
                person,
                "contact-details",
                "contact",
                version,
                "\"givenName\":\"Åke\",\"familyName\":\"Öst\",\"email\":\"" + email + "\",\"phone\":\"" + person.phone()
                        + "\"");
        return new Person(person.id(), email, person.phone());
    }

    /** An address that nobody has. */
    public static String freshEmail() {
        return "uusi." + NUMBER.incrementAndGet() + "." + System.nanoTime() + "@example.fi";
    }

    /** A role at a company that is a customer, between two days; open when it has no end. */
    public void role(Person person, int version, String from, @Nullable String until) {
        organisation(person, version, "company", from, until);
    }

    /** The person's own relation as a consumer who is a customer, between two days; open when it has no end. */
    public void relation(Person person, int version, String from, @Nullable String until) {
        organisation(person, version, "consumer", from, until);
    }

    private void organisation(Person person, int version, String kind, String from, @Nullable String until) {
        feed(
                person,
                "organisations",
                "role",
                version,
                "\"organisation\":{\"name\":\"Yhtiö Oy\",\"kind\":\"" + kind
                        + "\",\"relation\":\"customer\"},\"from\":\"" + from + "\""
                        + (until == null ? "" : ",\"until\":\"" + until + "\""));
    }

    /** What the CRM says about a choice. */
    public void choice(Person person, String channel, String scope, String state, int version, Instant at) {
        feed(
                person,
                "marketing-prohibitions",
                channel + scope,
                version,
                "\"channel\":\"" + channel + "\",\"scope\":\"" + scope + "\",\"state\":\"" + state
                        + "\",\"recordedAt\":\"" + at + "\"");
    }

    /** What the CRM says about a consent. */
    public void consent(Person person, String marketer, String channel, String scope, int version, Instant at) {
        feed(
                person,
                "consents",
                marketer + channel + scope,
                version,
                "\"marketer\":\"" + marketer + "\",\"channel\":\"" + channel + "\",\"scope\":\"" + scope
                        + "\",\"wordingVersion\":\"2026-1\",\"evidence\":\"form 17\",\"givenAt\":\"" + at + "\"");
    }

    /** What the CRM says, on one form of several, about a consent by e-mail and when it was withdrawn. */
    public void consent(Person person, String form, String marketer, Instant givenAt, @Nullable Instant withdrawnAt) {
        feed(
                person,
                "consents",
                form,
                1,
                "\"marketer\":\"" + marketer
                        + "\",\"channel\":\"email\",\"scope\":\"direct-marketing\",\"wordingVersion\":"
                        + "\"2026-1\",\"evidence\":\"" + form + "\",\"givenAt\":\"" + givenAt + "\""
                        + (withdrawnAt == null ? "" : ",\"withdrawnAt\":\"" + withdrawnAt + "\""));
    }

    private void feed(Person person, String category, String item, int version, String content) {
        String line = "{\"op\":\"upsert\",\"id\":\"" + person.id() + item + "\",\"version\":" + version
                + ",\"person\":{\"id\":\"" + person.id() + "\"},\"collected\":{\"how\":\"form\",\"at\":\""
                + MovableClock.time() + "\"},\"content\":{\"category\":\"" + category + "\"," + content + "}}";
        feed(CRM, line);
    }

    private void feed(SourceRights source, String line) {
        List<LineAnswer> answers = ingestion
                .ingest(source, List.of(new NumberedLine(1, line.getBytes(StandardCharsets.UTF_8))))
                .await()
                .indefinitely();
        LineAnswer answer = answers.get(0);
        assertNotEquals(LineAnswer.Outcome.REJECTED, answer.outcome(), () -> answer + " for " + line);
    }
}

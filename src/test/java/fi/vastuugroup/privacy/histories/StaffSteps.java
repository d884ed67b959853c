package fi.vastuugroup.privacy.histories;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What staff does about a person. */
final class StaffSteps {

    private final RightsFixture rights;
    private final Map<Model, String> holds = new HashMap<>();

    StaffSteps(RightsFixture rights) {
        this.rights = rights;
    }

    String hold(Model person) {
        String hold = StaffFixture.create(
                        StaffFixture.HOLDS,
                        StaffFixture.block(
                                StaffFixture.subjectOf(person.id),
                                "legal-claim",
                                ", \"category\": \"chat-conversations\""))
                .statusCode(201)
                .extract()
                .path("id");
        holds.put(person, hold);
        person.isHeldFromNow();
        return "the chats of " + person.id + " are held";
    }

    String release(Model person) {
        StaffFixture.officer()
                .body("{\"reason\": \"Asia on ratkaistu\"}")
                .post(StaffFixture.HOLDS + "/" + holds.get(person) + "/release")
                .then()
                .statusCode(200);
        person.isHeldNoMore();
        return "the chats of " + person.id + " are held no more";
    }

    /** The restriction ends, as on the day after the person was told of it. */
    String lift(Model person) {
        UUID subject = StaffFixture.subjectOf(person.id);
        UUID[] restrictions = Database.query(
                        "select id from item_block where subject_id = ? and kind = 'restriction' and lifted_at is null",
                        subject)
                .stream()
                .map(row -> UUID.fromString(String.valueOf(row.get("id"))))
                .toArray(UUID[]::new);
        rights.lift(subject, restrictions);
        person.isRestrictedNoMore(MovableClock.time().atZone(Helsinki.ZONE).toLocalDate());
        return person.id + " is restricted no more";
    }

    String join(Model person, Model other) {
        StaffFixture.create(
                        StaffFixture.SUBJECTS + StaffFixture.subjectOf(person.id) + "/joins",
                        "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(StaffFixture.subjectOf(other.id)))
                .statusCode(201);
        person.isJoinedTo(other);
        return person.id + " and " + other.id + " are joined";
    }

    /** What either source has of the one who was joined becomes another's again. */
    String separate(Model person, Model other) {
        UUID subject = StaffFixture.subjectOf(person.id);
        separate(subject, "crm", other.id);
        if (Database.count("select count(*) from subject_source where person_id = ?", "desk-" + other.id) == 1) {
            separate(subject, "support-desk", "desk-" + other.id);
        }
        person.isSeparated();
        return other.id + " is separated from " + person.id;
    }

    private static void separate(UUID subject, String source, String person) {
        StaffFixture.create(
                        StaffFixture.SUBJECTS + subject + "/separations",
                        "{\"source\": \"%s\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}"
                                .formatted(source, person))
                .statusCode(201);
    }
}

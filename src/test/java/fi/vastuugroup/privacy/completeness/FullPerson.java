package fi.vastuugroup.privacy.completeness;

import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of whom every table holds something, by the doors that all use; each text has a mark of its own. */
public final class FullPerson {

    private final PersonFixture someone = PersonFixture.prospect().fed();
    private final UUID subject = someone.subject();
    private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 8);
    private final Set<String> marks = new TreeSet<>();
    private final SourcesLines sources = new SourcesLines(someone, this::mark);
    private final PersonsActs acts = new PersonsActs(someone, this::mark);
    private final StaffsActs staff = new StaffsActs(someone, this::mark);
    private final PersonAmongOthers others = new PersonAmongOthers(someone, this::mark);
    private @Nullable UUID restriction;

    /** With all that a source can feed, and all that the person, staff and others can say of it. */
    public static FullPerson held() {
        FullPerson full = new FullPerson();
        full.sources.record();
        full.others.beAskedFor();
        full.beHeld(full.others::beJoinedAndTold);
        full.others.leaveAndObjectElsewhere();
        return full;
    }

    /** The same without what others bring about: a prohibition is among it. */
    public static FullPerson heldAlone() {
        FullPerson full = new FullPerson();
        full.beHeld(() -> {});
        return full;
    }

    private void beHeld(Runnable joined) {
        sources.feedEach();
        acts.correctAndState();
        acts.chooseAndConsent();
        acts.prefer();
        staff.handle();
        staff.disclose();
        joined.run();
        acts.nameAnAddress();
        restriction = acts.filed("{\"right\": \"restriction\", \"ground\": \"accuracy-contested\"}");
        sources.feed("parked", "parked-" + someone.person(), """
                {"category": "interests", "topic": "%s", "declaredAt": "2026-01-01T10:00:00Z"}""");
        acts.askAndWrite();
        staff.enterFromPaper();
    }

    public PersonFixture someone() {
        return someone;
    }

    UUID subject() {
        return subject;
    }

    PersonsActs acts() {
        return acts;
    }

    /** Every text that was said. */
    Set<String> marks() {
        return marks;
    }

    /** By what else the person is known: ids, and the keyed hashes of what names them. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(PersonAmongOthers.keys());
        names.addAll(Set.of(subject.toString(), someone.person(), someone.email()));
        Database.query("select encode(hash, 'hex') as hash from subject_identifier where subject_id = ?", subject)
                .forEach(row -> names.add(String.valueOf(row.get("hash"))));
        return names;
    }

    /** A word that stands nowhere else. */
    private String mark() {
        String next = mark + "x" + marks.size() + "x";
        marks.add(next);
        return next;
    }

    /** The person ends the own restriction: what waited comes in. */
    void endRestriction() {
        someone.asked()
                .post(PersonFixture.REQUESTS + "/" + Objects.requireNonNull(restriction) + "/restriction-end")
                .then()
                .statusCode(200);
    }

    /** Everything is to be erased; answers the request. */
    public UUID erase() {
        UUID request = acts.filed("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}");
        StaffsActs.decided(request);
        return request;
    }
}

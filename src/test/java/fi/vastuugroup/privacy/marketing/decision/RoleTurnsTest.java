package fi.vastuugroup.privacy.marketing.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.subject.RoleTurns;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role or relation that begins or ends by its date decides from that day on, though nobody wrote anything. */
@QuarkusTest
class RoleTurnsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);
    private static final String AS_CUSTOMER = "no-prohibition-recorded";
    private static final String AS_STRANGER = "consent-not-recorded";

    @Inject
    PeopleFixture people;

    @Inject
    RoleTurns turns;

    @BeforeEach
    void before() {
        Database.empty();
        at(LAST_DAY.minusDays(30));
    }

    @Test
    void theDayAfterARolesLastDayThePersonIsNoCustomerAnyMore() {
        Person leaver = withRelation("2020-01-01", LAST_DAY.toString());
        Person stayer = withRelation("2020-01-01", null);

        followAtTheStartOf(LAST_DAY);
        String onTheLastDay = decision(leaver);
        followAtTheStartOf(LAST_DAY.plusDays(1));

        assertEquals(AS_CUSTOMER, onTheLastDay);
        assertEquals(AS_STRANGER, decision(leaver));
        assertEquals(AS_CUSTOMER, decision(stayer));
    }

    @Test
    void aRoleThatBeginsLaterCountsFromItsFirstDayAndADayWithoutARunIsMadeUpFor() {
        Person person = withRelation(LAST_DAY.toString(), LAST_DAY.plusDays(2).toString());

        followAtTheStartOf(LAST_DAY.minusDays(1));
        String before = decision(person);
        followAtTheStartOf(LAST_DAY.plusDays(1));
        String within = decision(person);
        followAtTheStartOf(LAST_DAY.plusDays(9));

        assertEquals(AS_STRANGER, before);
        assertEquals(AS_CUSTOMER, within);
        assertEquals(AS_STRANGER, decision(person));
        assertEquals(0, Database.count("select count(*) from data_subject where role_turns_on is not null"));
    }

    @Test
    void replicasShareTheWork() {
        List<Person> leavers = IntStream.range(0, 12)
                .mapToObj(i -> withRelation("2020-01-01", LAST_DAY.toString()))
                .toList();
        at(LAST_DAY.plusDays(1));

        Uni.join()
                .all(turns.followDue(), turns.followDue(), turns.followDue())
                .andFailFast()
                .await()
                .indefinitely();

        leavers.forEach(leaver -> assertEquals(AS_STRANGER, decision(leaver)));
    }

    private Person withRelation(String from, @Nullable String until) {
        Person person = people.stranger(PeopleFixture.freshPhone());
        people.relation(person, 1, from, until);
        return person;
    }

    private static String decision(Person person) {
        return ChecksFixture.decision(ChecksFixture.CONTROLLER, ChecksFixture.email(person.email(), "email"));
    }

    private void followAtTheStartOf(LocalDate day) {
        at(day);
        turns.followDue().await().indefinitely();
    }

    private static void at(LocalDate day) {
        MovableClock.set(day.atStartOfDay(Helsinki.ZONE).toInstant());
    }
}

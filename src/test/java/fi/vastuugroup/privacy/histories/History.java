package fi.vastuugroup.privacy.histories;

import static fi.vastuugroup.privacy.testing.Lines.newPerson;

import fi.vastuugroup.privacy.histories.Model.Channel;
import fi.vastuugroup.privacy.histories.Model.Consent;
import fi.vastuugroup.privacy.histories.Model.Former;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Does at random what two sources, a customer, staff, a partner and time may do to some persons, through the portal's own
 * doors, and tells the model of each person. The same seed does the same.
 */
final class History {

    /** Nearly as long as a former address is known. */
    private static final Duration FORMER = Duration.ofDays(300);

    private final Random random;
    private final Runnable retention;
    private final SourceSteps sources;
    private final PersonSteps persons;
    private final PartnerSteps partner = new PartnerSteps();
    private final StaffSteps staff;
    private final List<Model> people;
    private @Nullable Model joined;

    History(long seed, Runnable retention, RightsFixture rights) {
        this.random = new Random(seed);
        this.retention = retention;
        this.sources = new SourceSteps(random);
        this.persons = new PersonSteps(random);
        this.staff = new StaffSteps(rights);
        this.people = List.of(
                new Model(newPerson(), true),
                new Model(newPerson(), false),
                new Model(newPerson(), false),
                new Model(newPerson(), true),
                new Model(newPerson(), false));
        people.forEach(sources::begins);
    }

    List<Model> people() {
        return people;
    }

    Model anybody() {
        return people.get(random.nextInt(people.size()));
    }

    /** Does one thing; what it was. */
    String step() {
        Model person = anybody();
        Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
        String done = switch (random.nextInt(22)) {
            case 0, 1, 2 -> sources.chat(person);
            case 3 -> person.isErased() ? sources.again(person) : persons.says(person, channel, true);
            case 4 -> person.isFree() ? persons.says(person, channel, false) : sources.again(person);
            case 5 -> sources.choice(person, channel, true);
            case 6 -> sources.choice(person, channel, false);
            case 7 -> person.isErased() ? sources.again(person) : persons.objects(person);
            case 8 -> partner.reports(person, address(person));
            case 9 -> erase(person);
            case 10 -> restricted(person);
            case 11 -> held(person);
            case 12, 13, 14 -> person.isJoined() ? sources.again(person) : partner.isDisclosed(person, channel);
            case 15 -> consent(person);
            case 16 -> person.isFree() ? sources.moves(person) : sources.again(person);
            case 17 -> person.isFree() ? persons.corrects(person) : sources.again(person);
            case 18 -> joins(person);
            case 19 -> person.contactPerson && person.isFree() ? sources.role(person) : sources.again(person);
            default -> daysGoBy();
        };
        partner.hears(people);
        return done;
    }

    /** One of the addresses under which a partner still knows the person. */
    private String address(Model person) {
        List<Former> known = person.formers.stream()
                .filter(former -> former.left().isAfter(MovableClock.time().minus(FORMER)))
                .toList();
        return person.isErased() || known.isEmpty() || random.nextBoolean()
                ? person.email
                : known.get(random.nextInt(known.size())).email();
    }

    private String erase(Model person) {
        return person.isFree() && !person.contactPerson && !person.isHeld()
                ? persons.erase(person)
                : sources.again(person);
    }

    private String restricted(Model person) {
        if (person.isRestricted()) {
            return staff.lift(person);
        }
        return person.isFree() ? persons.restrict(person) : sources.again(person);
    }

    private String held(Model person) {
        if (person.isErased() || person.isJoined()) {
            return sources.again(person);
        }
        return person.isHeld() ? staff.release(person) : staff.hold(person);
    }

    private String consent(Model person) {
        if (person.maySayYes()) {
            return persons.consents(person);
        }
        return person.isFree() && person.consent() == Consent.GIVEN ? persons.withdraws(person) : sources.again(person);
    }

    /** Two persons are joined for a while. */
    private String joins(Model person) {
        if (joined != null) {
            Model other = Objects.requireNonNull(joined.twin());
            String done = staff.separate(joined, other);
            joined = null;
            return done;
        }
        Model other = anybody();
        boolean colleagues = person.contactPerson && other.contactPerson;
        if (person.equals(other) || colleagues || !mayBeJoined(person) || !mayBeJoined(other)) {
            return sources.again(person);
        }
        joined = person;
        return staff.join(person, other);
    }

    private static boolean mayBeJoined(Model person) {
        return person.isFree() && !person.isHeld() && person.consent() == Consent.NONE;
    }

    private String daysGoBy() {
        int days = 1 + random.nextInt(25);
        MovableClock.forward(Duration.ofDays(days));
        retention.run();
        LocalDate today = MovableClock.time().atZone(Helsinki.ZONE).toLocalDate();
        people.forEach(person -> person.dayBegins(today));
        return days + " days go by, to " + today;
    }
}

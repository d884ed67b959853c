package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.batch.ConsentCourse;
import fi.vastuugroup.privacy.register.batch.ConsentCourse.Turn;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Says how a person's consents to web analytics stand, by what is recorded of them and by the log. It is one consent,
 * whoever recorded it: its withdrawal ends it for all.
 */
public record AnalyticsConsentStanding(List<ConsentGiven> inForce, ConsentCourse course) {

    /** Makes it of all consents of a person and of the entries of the log. */
    public static AnalyticsConsentStanding of(List<Item> consents, List<ConsentEntry> log) {
        List<Turn> turns = new ArrayList<>();
        log.stream()
                .filter(entry -> entry.matter().equals(Consent.Matter.WEB_ANALYTICS))
                .forEach(entry -> turns.add(new Turn(entry.at(), entry.event() == ConsentEntry.Event.GIVEN)));
        consents.forEach(item -> {
            if (item.content() instanceof Consent consent && !consent.isToMarketing()) {
                turns.addAll(ConsentCourse.turns(consent, item.updatedAt()));
            }
        });
        ConsentCourse course = new ConsentCourse(turns);
        return new AnalyticsConsentStanding(
                consents.stream().flatMap(item -> inForce(item, course)).toList(), course);
    }

    /** Reads it, in the caller's transaction. */
    static Uni<AnalyticsConsentStanding> read(Items items, ConsentLogStore log, UUID subject) {
        return items.all(subject, Set.of(Category.CONSENTS))
                .chain(consents -> log.of(subject).map(entries -> of(consents, entries)));
    }

    /** Whether an item's consent is in force. */
    public boolean has(Item item) {
        return item.content() instanceof Consent consent && isInForce(item, consent, course);
    }

    /** Whether the consent was withdrawn, and not given anew. */
    boolean isWithdrawn() {
        return course.at(Instant.MAX) == ConsentCourse.Standing.WITHDRAWN;
    }

    private static Stream<ConsentGiven> inForce(Item item, ConsentCourse course) {
        return item.content() instanceof Consent consent && !consent.isToMarketing() && isInForce(item, consent, course)
                ? Stream.of(new ConsentGiven(item.sourceSystem(), consent))
                : Stream.empty();
    }

    private static boolean isInForce(Item item, Consent consent, ConsentCourse course) {
        return consent.withdrawnAt() == null
                && ConsentCourse.turns(consent, item.updatedAt()).stream()
                        .anyMatch(given -> !course.isWithdrawnSince(given.at()));
    }
}

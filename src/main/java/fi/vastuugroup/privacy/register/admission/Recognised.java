package fi.vastuugroup.privacy.register.admission;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.erasure.ErasureExecution;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.erasure.Grave;
import fi.vastuugroup.privacy.register.erasure.KeptProhibitions;
import fi.vastuugroup.privacy.register.erasure.LateRefusal;
import fi.vastuugroup.privacy.register.erasure.LateRefusals;
import fi.vastuugroup.privacy.register.erasure.Tombstone.Key;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Erases what a source sent about an erased person under another id before it sent the address or the CRM's id, by which
 * the person is recognised (invariant 9). Only of who has no contact data: an address that is new to anybody else says no
 * more than that they may not get it. The CRM's id says it also of who was first spoken of since the erasure.
 */
@ApplicationScoped
class Recognised {

    private final AdmissionReads register;
    private final ErasureExecution erasures;
    private final KeptProhibitions prohibitions;
    private final LateRefusals refusals;
    private final Clock clock;

    Recognised(
            AdmissionReads register,
            ErasureExecution erasures,
            KeptProhibitions prohibitions,
            LateRefusals refusals,
            Clock clock) {
        this.register = register;
        this.erasures = erasures;
        this.prohibitions = prohibitions;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Erases them; answers whether it erased anybody, after which the chunk's persons are others than before.
     *
     * @param persons who may not get the address or the id of somebody who was erased
     */
    Uni<Boolean> erase(Chunk chunk, Collection<LinesAboutPerson> persons, Map<Key, Grave> graves) {
        List<LinesAboutPerson> prospects = persons.stream()
                .filter(about -> isNew(Objects.requireNonNull(about.subject())))
                .filter(about -> about.isToldToBeErased(graves))
                .toList();
        if (prospects.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return register.withoutContactData(
                        prospects.stream().map(Recognised::subject).toList())
                .map(nameless -> prospects.stream()
                        .filter(about -> nameless.contains(subject(about)) || isKnownSince(about, graves))
                        .toList())
                .chain(recognised -> Sequences.each(recognised, about -> erase(chunk, about, graves))
                        .replaceWith(!recognised.isEmpty()));
    }

    /** Whether the person's own source named somebody who was erased, and first spoke of the person since. */
    private static boolean isKnownSince(LinesAboutPerson about, Map<Key, Grave> graves) {
        Grave grave = Objects.requireNonNull(about.latest(graves));
        return about.isSaidToBeErased(graves)
                && !Objects.requireNonNull(about.subject()).createdAt().isBefore(grave.placedAt());
    }

    private static UUID subject(LinesAboutPerson about) {
        return Objects.requireNonNull(about.subject()).id();
    }

    /** Who remains after an erasure of their own is known, and keeps what had to be kept. */
    private static boolean isNew(LockedSubject subject) {
        return subject.prospect() && subject.contactErasedAt() == null;
    }

    private static boolean isNoDuty(Category category) {
        return category.erasureClass() != Category.ErasureClass.DUTY;
    }

    private Uni<Void> erase(Chunk chunk, LinesAboutPerson about, Map<Key, Grave> graves) {
        UUID subject = subject(about);
        var actor = AuditEvent.Actor.sourceSystem(chunk.source().id());
        Set<IdentifierHash> known = about.erasedIdentifiers(graves);
        ErasureOrder everything = new ErasureOrder(
                Arrays.stream(Category.values()).filter(Recognised::isNoDuty).collect(toUnmodifiableSet()),
                ItemSelection.ALL,
                Set.of(),
                true);
        return prohibitions
                .standing(subject)
                .call(() -> erasures.erase(actor, subject, everything))
                .chain(standing -> standing.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : refusals.record(
                                actor,
                                List.of(new LateRefusal(known, standing, about.remembered(graves), clock.instant()))));
    }
}

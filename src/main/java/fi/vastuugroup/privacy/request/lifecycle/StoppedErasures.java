package fi.vastuugroup.privacy.request.lifecycle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.EndedBlocks;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.Assessment;
import fi.vastuugroup.privacy.request.assessment.Assessor;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.deadline.Deadlines;
import fi.vastuugroup.privacy.request.filing.ContactPoints;
import fi.vastuugroup.privacy.request.model.NewRequest;
import fi.vastuugroup.privacy.request.model.RequestSetStore;
import fi.vastuugroup.privacy.request.model.RequestSetStore.Stopped;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes up, when a hold, a restriction or another request ends, the erasures that it had stopped (Art. 17(1)): as a request
 * of the same claim, which is carried out where nobody has to decide or staff has decided, or is in staff's queue.
 */
@ApplicationScoped
class StoppedErasures implements EndedBlocks {

    private final RequestSetStore stored;
    private final Requests requests;
    private final RequestLifecycle lifecycle;
    private final Assessor assessor;
    private final Items items;
    private final ContactPoints contacts;
    private final Deadlines deadlines;
    private final Clock clock;

    StoppedErasures(
            RequestSetStore stored,
            Requests requests,
            RequestLifecycle lifecycle,
            Assessor assessor,
            Items items,
            ContactPoints contacts,
            Deadlines deadlines,
            Clock clock) {
        this.stored = stored;
        this.requests = requests;
        this.lifecycle = lifecycle;
        this.assessor = assessor;
        this.items = items;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ended(UUID subject) {
        return stored.stopped(subject).chain(all -> Sequences.each(all, stopped -> takeUp(subject, stopped)));
    }

    private Uni<Void> takeUp(UUID subject, Stopped stopped) {
        return requests.find(stopped.request())
                .chain(found -> found.map(request -> takeUp(subject, stopped, request))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> takeUp(UUID subject, Stopped stopped, StoredRequest request) {
        Claim claim = of(request, selection(request, stopped.categories()));
        return assess(subject, request, claim)
                .map(assessment -> free(stopped, assessment))
                .chain(free -> free.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : stored.takeUp(request.id(), free).chain(() -> file(subject, request, free)));
    }

    /** What it would do now, as it was decided where staff did; what it restricted itself does not stand against it. */
    private Uni<Assessment> assess(UUID subject, StoredRequest request, Claim claim) {
        return request.decidedBy() == null
                ? assessor.assess(subject, claim, request.restrictions())
                : assessor.decided(subject, claim, request.kept(), request.restrictions(), null);
    }

    /** The categories that no block keeps any more. */
    private static Set<Category> free(Stopped stopped, Assessment assessment) {
        Set<Category> blocked = assessment.lines().stream()
                .filter(line -> line.reason() != null && line.reason().endsWithBlock())
                .map(CategoryOutcome::category)
                .collect(toUnmodifiableSet());
        return stopped.categories().stream()
                .filter(category -> !blocked.contains(category))
                .collect(toUnmodifiableSet());
    }

    private Uni<Void> file(UUID subject, StoredRequest request, Set<Category> free) {
        return items.groups(subject, ItemSelection.ALL, Set.of())
                .map(held -> of(
                        request,
                        request.claim().isAboutEverything() && isAllThatIsLeft(free, held)
                                ? ItemSelection.ALL
                                : selection(request, free)))
                .chain(claim -> assess(subject, request, claim)
                        .chain(assessment -> assessment.lines().isEmpty()
                                ? Uni.createFrom().voidItem()
                                : file(subject, request, claim, assessment)));
    }

    private Uni<Void> file(UUID subject, StoredRequest request, Claim claim, Assessment assessment) {
        return contacts.ofSubject(subject, request.language(), null)
                .chain(contact -> lifecycle.openAgain(
                        AuditEvent.Actor.scheduler(),
                        new NewRequest(
                                subject,
                                claim,
                                assessment.needsStaff() ? RequestState.RECEIVED : RequestState.APPROVED,
                                intake(request),
                                contact,
                                null,
                                Map.of(),
                                assessment.lines()),
                        subject,
                        request))
                .replaceWithVoid();
    }

    /** Whether beside the categories only what goes with the person is left. */
    private static boolean isAllThatIsLeft(Set<Category> free, List<ItemGroup> held) {
        return held.stream()
                .map(ItemGroup::category)
                .allMatch(
                        category -> free.contains(category) || category.erasureClass() == Category.ErasureClass.PROOF);
    }

    private static Claim of(StoredRequest request, ItemSelection selection) {
        return new Claim(request.claim().right(), request.claim().ground(), selection);
    }

    /** Of what the request was about, the categories; single items as they were named. */
    private static ItemSelection selection(StoredRequest request, Set<Category> categories) {
        Claim claim = request.claim();
        Stream<Category> asked = categories.stream()
                .filter(category ->
                        claim.isAboutEverything() || claim.categories().contains(category));
        return new ItemSelection(
                asked.collect(toUnmodifiableSet()), claim.selection().items());
    }

    private NewRequest.Intake intake(StoredRequest request) {
        LocalDate today = Helsinki.today(clock);
        NewRequest.Intake before = request.receivedAs();
        return new NewRequest.Intake(
                before.channel(),
                today,
                deadlines.dueOn(today, false, 0),
                clock.instant(),
                before.identityEvidence(),
                before.representative());
    }
}

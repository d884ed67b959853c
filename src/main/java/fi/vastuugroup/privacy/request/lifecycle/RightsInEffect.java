package fi.vastuugroup.privacy.request.lifecycle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.marketing.objection.MarketingObjections;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.erasure.ErasureExecution;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.rectification.SupplementaryStatements;
import fi.vastuugroup.privacy.request.assessment.Assessment;
import fi.vastuugroup.privacy.request.assessment.Assessor;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Verdict;
import fi.vastuugroup.privacy.request.model.RequestSetStore;
import fi.vastuugroup.privacy.request.model.RequestSettings;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each right does when it is carried out, over the register's seam and under the subject's lock. */
@ApplicationScoped
class RightsInEffect {

    private final Items items;
    private final ItemChanges itemChanges;
    private final SupplementaryStatements supplements;
    private final ErasureExecution erasures;
    private final Assessor assessor;
    private final MarketingObjections objections;
    private final RequestSetStore requests;
    private final RequestSettings settings;

    RightsInEffect(
            Items items,
            ItemChanges itemChanges,
            SupplementaryStatements supplements,
            ErasureExecution erasures,
            Assessor assessor,
            MarketingObjections objections,
            RequestSetStore requests,
            RequestSettings settings) {
        this.items = items;
        this.itemChanges = itemChanges;
        this.supplements = supplements;
        this.erasures = erasures;
        this.assessor = assessor;
        this.objections = objections;
        this.requests = requests;
        this.settings = settings;
    }

    /**
     * What came of it.
     *
     * @param lines by category; empty when nothing was held
     * @param putOff whether very much that was erased is still to be deleted
     */
    record Done(List<CategoryOutcome> lines, boolean putOff) {

        static final Done NOTHING = new Done(List.of(), false);
    }

    /** Does it; answers what was done. */
    Uni<Done> of(StoredRequest request, UUID subject, AuditEvent.Actor actor) {
        return switch (request.claim().right()) {
            case ACCESS -> done(access(request, subject));
            case RECTIFICATION -> done(rectification(request, subject, actor));
            case ERASURE -> erasure(request, subject, actor);
            case RESTRICTION -> done(restriction(request, subject));
            case OBJECTION -> done(objection(request, subject, actor));
            case PORTABILITY -> done(portability(request, subject));
            case CONTACT -> throw new IllegalArgumentException("a question is answered by staff, and by nothing else");
        };
    }

    private static Uni<Done> done(Uni<List<CategoryOutcome>> lines) {
        return lines.map(all -> new Done(all, false));
    }

    /** What is held is shown in the portal; what staff withholds is listed with its reason. */
    private Uni<List<CategoryOutcome>> access(StoredRequest request, UUID subject) {
        return items.groups(subject, request.claim().selection(), request.blocks())
                .map(groups -> Assessment.of(
                                groups.stream().map(RightsInEffect::shown).toList())
                        .lines())
                .chain(lines -> items.countWaiting(subject, request.claim().selection())
                        .map(waiting -> withWaiting(lines, waiting)));
    }

    /** What waits until a block ends is stored, and so it is told of: with the category's first line, or on its own. */
    private static List<CategoryOutcome> withWaiting(List<CategoryOutcome> lines, Map<Category, Long> waiting) {
        Map<Category, Long> untold = new EnumMap<>(Category.class);
        untold.putAll(waiting);
        Stream<CategoryOutcome> told = lines.stream().map(line -> {
            Long updates = untold.remove(line.category());
            return updates == null ? line : line.waitingFor(updates);
        });
        List<CategoryOutcome> all = new ArrayList<>(told.toList());
        untold.forEach((category, updates) ->
                all.add(CategoryOutcome.of(category, Verdict.EXECUTE, 0).waitingFor(updates)));
        return all.stream()
                .sorted(Comparator.comparing(CategoryOutcome::category))
                .toList();
    }

    /** As {@link #access}, of what Art. 20 covers. */
    private Uni<List<CategoryOutcome>> portability(StoredRequest request, UUID subject) {
        return items.groups(subject, request.claim().selection(), request.blocks())
                .map(groups -> Assessment.of(groups.stream()
                                .map(group -> Assessor.notPortable(group).orElseGet(() -> shown(group)))
                                .toList())
                        .lines());
    }

    private static CategoryOutcome shown(ItemGroup group) {
        var withheld = group.withheld();
        if (withheld == null) {
            return CategoryOutcome.of(group.category(), Verdict.EXECUTE, group.items());
        }
        // What a source fed since the decision can still wait for its review.
        Reason reason = withheld == Withholding.IN_REVIEW
                ? Reason.WITHHELD_TO_BE_REVIEWED
                : Slugs.of(Reason.class, withheld.slug());
        return new CategoryOutcome(group.category(), Verdict.KEEP, reason, group.items(), null);
    }

    /** A text that nothing can be corrected to stands beside the item instead (Art. 16). */
    private Uni<List<CategoryOutcome>> rectification(StoredRequest request, UUID subject, AuditEvent.Actor actor) {
        return items.groups(subject, request.claim().selection(), request.blocks())
                .chain(groups -> {
                    if (groups.isEmpty()) {
                        return Uni.createFrom().item(List.<CategoryOutcome>of());
                    }
                    Category category = groups.get(0).category();
                    return requests.filedAs(request.id())
                            .chain(filedAs -> request.corrections().isEmpty()
                                    ? supplement(request, subject, actor, category, filedAs.orElse(null))
                                    : correct(request, subject, actor, category, filedAs.orElse(null)))
                            .replaceWith(List.of(CategoryOutcome.of(category, Verdict.EXECUTE, 1)));
                });
    }

    private Uni<Void> supplement(
            StoredRequest request, UUID subject, AuditEvent.Actor actor, Category category, @Nullable UUID filedAs) {
        return supplements
                .supplement(
                        actor, subject, category, item(request), Objects.requireNonNull(request.statement()), filedAs)
                .replaceWithVoid();
    }

    private Uni<Void> correct(
            StoredRequest request, UUID subject, AuditEvent.Actor actor, Category category, @Nullable UUID filedAs) {
        Correction correction = new Correction(request.corrections());
        return items.find(subject, category, item(request))
                .chain(item -> itemChanges.rectify(actor, subject, item.stream().toList(), correction, filedAs));
    }

    private static UUID item(StoredRequest request) {
        return request.claim().selection().items().iterator().next();
    }

    private Uni<Done> erasure(StoredRequest request, UUID subject, AuditEvent.Actor actor) {
        Claim claim = request.claim();
        Instant statedBefore = StatedWill.speaks(claim) ? request.receivedAs().filedAt() : null;
        return ownBlocks(request, subject)
                .chain(own -> (request.decidedBy() == null
                                ? assessor.assess(subject, claim, own, statedBefore)
                                : assessor.decided(subject, claim, request.kept(), own, statedBefore))
                        .chain(assessment -> erase(request, subject, actor, assessment, own)));
    }

    /**
     * A restriction that the person asked for does not stand against the erasure that the same person asks for, once
     * staff decided; nor does ever what came in the person's name from somebody whom nobody has identified.
     */
    private Uni<Set<UUID>> ownBlocks(StoredRequest request, UUID subject) {
        Uni<Set<UUID>> others = request.decidedBy() == null
                ? request.isIdentified()
                        ? requests.blocksOfUnidentified(subject)
                        : Uni.createFrom().item(Set.of())
                : requests.restrictionsAskedFor(subject);
        return others.map(also -> Stream.of(also, request.blocks(), request.restrictions())
                .flatMap(Set::stream)
                .collect(toUnmodifiableSet()));
    }

    private Uni<Done> erase(
            StoredRequest request, UUID subject, AuditEvent.Actor actor, Assessment assessment, Set<UUID> ownBlocks) {
        List<CategoryOutcome> result = withoutWhatNobodyDecided(assessment);
        boolean personGoes = request.claim().isAboutEverything()
                && result.stream().noneMatch(line -> line.verdict().stays());
        Set<Category> gone = personGoes ? EnumSet.allOf(Category.class) : gone(result);
        ErasureOrder order = new ErasureOrder(gone, request.claim().selection(), ownBlocks, settings.tombstones());
        return (personGoes && settings.erasureProhibits()
                        ? objections.prohibitDirectMarketing(actor, subject)
                        : Uni.createFrom().voidItem())
                .chain(() -> erasures.erase(actor, subject, order))
                .map(erased -> new Done(result, erased.putOff()));
    }

    private static Set<Category> gone(List<CategoryOutcome> result) {
        return result.stream()
                .filter(line -> !line.verdict().stays())
                .map(CategoryOutcome::category)
                .collect(toUnmodifiableSet());
    }

    /**
     * What became a matter for staff since the decision stays, with the reason for which it would go to staff. Another open
     * request puts off what is granted, and refuses nothing of it.
     */
    private static List<CategoryOutcome> withoutWhatNobodyDecided(Assessment assessment) {
        return assessment.lines().stream()
                .map(line -> line.verdict() == Verdict.STAFF ? line.with(undecided(line), line.reason()) : line)
                .toList();
    }

    private static Verdict undecided(CategoryOutcome line) {
        return line.reason() == Reason.OTHER_REQUEST ? Verdict.DELAY : Verdict.KEEP;
    }

    /** It was placed when it was filed; it stays until staff lifts it, with notice. */
    private Uni<List<CategoryOutcome>> restriction(StoredRequest request, UUID subject) {
        return assessor.assess(subject, request.claim(), request.blocks())
                .map(assessment -> assessment.lines().stream()
                        .map(line -> line.verdict() == Verdict.KEEP ? line : line.with(Verdict.EXECUTE, null))
                        .toList());
    }

    /** Granted under Art. 21(1), the processing has ended: the restriction that was placed stays, and says so. */
    private Uni<List<CategoryOutcome>> objection(StoredRequest request, UUID subject, AuditEvent.Actor actor) {
        return (request.claim().isUnconditional()
                        ? objections.objectToDirectMarketing(actor, subject)
                        : itemChanges.objectionGranted(subject, request.restrictions()))
                .chain(() -> restriction(request, subject));
    }
}

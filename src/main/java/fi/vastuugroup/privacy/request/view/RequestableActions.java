package fi.vastuugroup.privacy.request.view;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.action.AllowedAction.ForeseenGround;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import fi.vastuugroup.privacy.register.action.Foreseen;
import fi.vastuugroup.privacy.register.action.ItemActions;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.ItemAssessments;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.assessment.Verdict;
import fi.vastuugroup.privacy.request.model.RequestSetStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what can be asked for about items by a request, on which grounds, and what would come of it: what a preview foresees
 * and a filing does.
 */
@ApplicationScoped
class RequestableActions implements ItemActions {

    private static final String OPERATION = "fileMyRequest";

    private final RequestSetStore requests;
    private final ItemAssessments assessments;
    private final ReasonTexts reasons;
    private final AllowedActions actions;
    private final Texts texts = Texts.load("requests");

    RequestableActions(
            RequestSetStore requests, ItemAssessments assessments, ReasonTexts reasons, AllowedActions actions) {
        this.requests = requests;
        this.assessments = assessments;
        this.reasons = reasons;
        this.actions = actions;
    }

    /**
     * What the answers depend on.
     *
     * @param objects whether an objection of the person's is being weighed, on which a restriction can rest
     */
    private record Known(ItemAssessments.Facts facts, boolean objects, Language language) {}

    @Override
    public Uni<Map<UUID, List<AllowedAction>>> of(UUID subject, List<Item> items, Language language) {
        if (items.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Set<UUID> ids = items.stream().map(Item::id).collect(toUnmodifiableSet());
        return requests.blocksOfUnidentified(subject)
                .chain(blocks -> assessments.of(subject, ids, blocks))
                .chain(facts ->
                        requests.objectionIsPending(subject).map(objects -> new Known(facts, objects, language)))
                .map(known -> items.stream().collect(toMap(Item::id, item -> actions(item, known))));
    }

    private List<AllowedAction> actions(Item item, Known known) {
        return List.of(
                actions.of(Action.REQUEST_RECTIFICATION, OPERATION, known.language())
                        .of(fields(item.content())),
                onGrounds(Action.REQUEST_ERASURE, Right.ERASURE, item, known),
                onGrounds(Action.REQUEST_RESTRICTION, Right.RESTRICTION, item, known),
                onGrounds(Action.REQUEST_OBJECTION, Right.OBJECTION, item, known));
    }

    /** A rectification can be about any field; of what is withheld, it is proposed unseen. */
    private static List<String> fields(@Nullable Content content) {
        return content == null
                ? List.of()
                : Arrays.stream(content.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }

    private AllowedAction onGrounds(Action action, Right right, Item item, Known known) {
        return actions.of(action, OPERATION, known.language())
                .on(grounds(right)
                        .map(ground -> foreseen(right, ground, item, known))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    /** An objection to direct marketing covers all of it, and is about no item. */
    private static Stream<Ground> grounds(Right right) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.supports(right) && ground != Ground.DIRECT_MARKETING);
    }

    private @Nullable ForeseenGround foreseen(Right right, Ground ground, Item item, Known known) {
        String label = texts.get("ground." + ground.slug(), known.language());
        if (ground == Ground.OBJECTION_PENDING && !known.objects()) {
            return new ForeseenGround(
                    ground.slug(),
                    label,
                    Foreseen.KEEP,
                    actions.reason(Refusal.NO_OBJECTION_PENDING, known.language()));
        }
        CategoryOutcome outcome = known.facts().foresee(right, ground, item.id());
        return outcome == null
                ? null
                : new ForeseenGround(
                        ground.slug(),
                        label,
                        foreseen(outcome.verdict()),
                        reasons.foreseen(outcome.reason(), known.language()));
    }

    private static Foreseen foreseen(Verdict verdict) {
        return switch (verdict) {
            case EXECUTE, REDUCE -> Foreseen.EXECUTE;
            case STAFF -> Foreseen.STAFF;
            case DELAY -> Foreseen.DELAY;
            case KEEP -> Foreseen.KEEP;
        };
    }
}

package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.CategoryTexts;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.request.assessment.Assessment;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Effect;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.assessment.Verdict;
import fi.vastuugroup.privacy.request.letter.Remedies;
import fi.vastuugroup.privacy.request.model.Delivery;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a stored request to what its person reads. */
@ApplicationScoped
public class RequestViews {

    private static final String DELIVERY = "delivery.";
    private static final String RECEIPTS = "/api/v1/request-receipts/";

    private final CategoryTexts categories;
    private final Remedies remedies;
    private final ReasonTexts reasons;
    private final OwnRequestActions actions;
    private final CourseTexts course = new CourseTexts();
    private final Texts texts = Texts.load("requests");

    RequestViews(CategoryTexts categories, Remedies remedies, ReasonTexts reasons, OwnRequestActions actions) {
        this.categories = categories;
        this.remedies = remedies;
        this.reasons = reasons;
        this.actions = actions;
    }

    public PreviewView preview(Claim claim, Assessment assessment, Language language) {
        return new PreviewView(
                assessment.lines().stream()
                        .map(line -> line(line, null, false, language))
                        .toList(),
                effect(Effect.of(claim, assessment.lines()), language),
                !assessment.needsStaff(),
                assessment.token());
    }

    /** As staff sees it, who do not act in the person's place. */
    public RequestView view(StoredRequest request, List<Step> steps, Language language) {
        return view(request, steps, List.of(), null, language);
    }

    /**
     * As its person sees it.
     *
     * @param restricts whether a restriction that it placed has not ended
     * @param unread how many messages of staff the person has not marked as read
     */
    public RequestView own(StoredRequest request, List<Step> steps, boolean restricts, long unread, Language language) {
        return view(request, steps, actions.of(request, restricts, language), unread, language);
    }

    private RequestView view(
            StoredRequest request,
            List<Step> steps,
            List<AllowedAction> allowedActions,
            @Nullable Long unread,
            Language language) {
        Claim claim = request.claim();
        StoredRequest.Ending ending = request.ending();
        Outcome outcome = request.outcome();
        Map<String, @Nullable Object> corrections = request.corrections();
        return new RequestView(
                request.id(),
                request.reference(),
                claim.right(),
                NamedArticle.of(claim.right().article(), language),
                claim.ground(),
                new RequestView.Scope(
                        claim.categories().stream().sorted().toList(),
                        claim.selection().items().stream().sorted().toList()),
                request.statement(),
                corrections.isEmpty() ? null : corrections,
                request.state(),
                course.state(request, language),
                request.channel(),
                request.receivedAs().filedAt(),
                request.receivedOn(),
                request.dueOn(),
                request.extensionReason(),
                request.pausedOn(),
                lines(request, language),
                effect(request.effect(), language),
                outcome,
                outcome == null ? null : course.outcome(request, outcome, language),
                ending == null || !ending.hashesKept() ? null : texts.get("keyed-hashes", language),
                reasons.explained(ending == null ? null : ending.reason(), language),
                request.explanation(),
                outcome == null || outcome == Outcome.GRANTED ? null : remedies.in(language),
                ending == null ? null : ending.receipt(),
                claim.right() == Right.ERASURE ? RECEIPTS + request.receiptKey() : null,
                delivery(request, ending == null ? null : ending.delivery(), language),
                steps.stream().map(step -> step(step, request, language)).toList(),
                allowedActions,
                unread,
                ending == null ? null : ending.closedAt());
    }

    private RequestView.@Nullable DeliveryView delivery(
            StoredRequest request, @Nullable Delivery delivery, Language language) {
        if (delivery == null) {
            return null;
        }
        boolean portal = delivery.by() == Delivery.By.PORTAL;
        return new RequestView.DeliveryView(
                delivery.by(),
                texts.get(DELIVERY + delivery.by().slug(), language),
                withheld(request),
                portal ? "getMyRequestCopy" : null,
                portal ? "/api/v1/me/requests/" + request.id() + "/copy" : null,
                delivery.until());
    }

    /** What is kept from a copy for another reason than that it is not portable. */
    private static long withheld(StoredRequest request) {
        StoredRequest.Ending ending = request.ending();
        List<CategoryOutcome> result = ending == null ? null : ending.result();
        return result == null
                ? 0
                : result.stream()
                        .filter(line -> line.verdict() == Verdict.KEEP && line.reason() != Reason.NOT_PORTABLE)
                        .mapToLong(CategoryOutcome::items)
                        .sum();
    }

    List<CategoryOutcomeView> lines(StoredRequest request, Language language) {
        StoredRequest.Ending ending = request.ending();
        List<CategoryOutcome> result = ending == null ? request.begun() : ending.result();
        if (result == null) {
            return request.plan().stream()
                    .map(line -> line(line, null, false, language))
                    .toList();
        }
        return result.stream()
                .map(line -> line(line, foreseen(request.plan(), line), true, language))
                .toList();
    }

    /** What staff decided came as it had to; only what came otherwise than shown is worth a word. */
    private static @Nullable Verdict foreseen(List<CategoryOutcome> plan, CategoryOutcome done) {
        return plan.stream()
                .filter(line -> line.category() == done.category() && line.verdict() != Verdict.STAFF)
                .map(CategoryOutcome::verdict)
                .filter(verdict -> plan.stream().noneMatch(line -> line.fate().equals(done.fate())))
                .findFirst()
                .orElse(null);
    }

    private CategoryOutcomeView line(
            CategoryOutcome line, @Nullable Verdict foreseen, boolean done, Language language) {
        return new CategoryOutcomeView(
                line.category(),
                categories.category(line.category(), language).name(),
                line.verdict(),
                texts.get(
                        "verdict." + (done ? "done." : "foreseen.")
                                + line.verdict().slug(),
                        language),
                reasons.explained(line.reason(), language),
                line.items(),
                line.keptUntil(),
                line.waiting() == 0 ? null : line.waiting(),
                foreseen);
    }

    private @Nullable EffectView effect(@Nullable Effect effect, Language language) {
        return effect == null
                ? null
                : new EffectView(
                        effect, texts.get(effect.words(), language), NamedArticle.of(effect.article(), language));
    }

    private RequestView.StepView step(Step step, StoredRequest request, Language language) {
        return new RequestView.StepView(
                step.at(), step.by(), step.code(), course.step(request, step.code(), language), step.state());
    }
}

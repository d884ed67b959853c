package fi.vastuugroup.privacy.request.filing;

import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Right;
import java.util.ArrayList;
import java.util.List;

/** What fits together in a draft, whoever files it. */
public final class DraftRules {

    private DraftRules() {}

    /** @throws ProblemException {@code validation-failed} */
    public static void check(RequestDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        Ground ground = draft.ground();
        if (Ground.isNeededFor(draft.right()) && (ground == null || !ground.supports(draft.right()))) {
            errors.add(new FieldError("/ground", "one of this right's grounds is needed"));
        }
        if (!Ground.isNeededFor(draft.right()) && ground != null) {
            errors.add(new FieldError("/ground", "this right needs no ground"));
        }
        if (draft.claim().isUnconditional() && !draft.claim().isAboutEverything()) {
            errors.add(new FieldError("/scope", "an objection to direct marketing covers all of it"));
        }
        if (draft.right() == Right.CONTACT && (draft.statement() == null || draft.scope() != null)) {
            errors.add(new FieldError("/statement", "say what it is about, in words alone"));
        }
        if (draft.right() == Right.RECTIFICATION) {
            rectification(draft, errors);
        } else if (!draft.proposed().isEmpty()) {
            errors.add(new FieldError("/corrections", "only a rectification corrects"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "the request does not fit together", errors);
        }
    }

    private static void rectification(RequestDraft draft, List<FieldError> errors) {
        RequestScope scope = draft.scope();
        if (scope == null
                || scope.items().size() != 1
                || !draft.claim().categories().isEmpty()) {
            errors.add(new FieldError("/scope/items", "a rectification is about exactly one item"));
        }
        if (draft.proposed().isEmpty() && draft.statement() == null) {
            errors.add(new FieldError("/corrections", "say what to correct, or make a statement"));
        }
    }
}

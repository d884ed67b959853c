package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the person of a request can do with it. */
@ApplicationScoped
class OwnRequestActions {

    private final AllowedActions actions;

    OwnRequestActions(AllowedActions actions) {
        this.actions = actions;
    }

    /**
     * Answers the actions. What has been done, and does no harm when it is repeated, is not offered: to take back what was
     * taken back, to end what has ended.
     *
     * @param restricts whether a restriction that it placed has not ended
     */
    List<AllowedAction> of(StoredRequest request, boolean restricts, Language language) {
        RequestState state = request.state();
        Refusal closed = state.isFinal() ? Refusal.REQUEST_CLOSED : null;
        List<AllowedAction> all = new ArrayList<>();
        if (state != RequestState.CANCELLED) {
            all.add(actions.of(
                    Action.CANCEL,
                    "cancelMyRequest",
                    state.refusal(RequestState.CANCELLED).orElse(null),
                    language));
        }
        all.add(actions.of(Action.SEND_MESSAGE, "sendMyRequestMessage", closed, language));
        all.add(actions.of(Action.ATTACH, "addMyRequestAttachment", closed, language));
        boolean ended = state == RequestState.COMPLETED && !restricts;
        if (request.claim().right() == Right.RESTRICTION
                && !(ended && request.claim().isRestrictionByWish())) {
            all.add(actions.of(Action.END_RESTRICTION, "endMyRestriction", restrictionStays(request), language));
        }
        return List.copyOf(all);
    }

    /** Why its person cannot end what it restricts now. */
    private static @Nullable Refusal restrictionStays(StoredRequest request) {
        if (!request.claim().isRestrictionByWish()) {
            return Refusal.DECIDED_BY_STAFF;
        }
        return switch (request.state()) {
            case COMPLETED -> null;
            case REFUSED, CANCELLED -> Refusal.RESTRICTION_ENDED;
            default -> Refusal.REQUEST_OPEN;
        };
    }
}

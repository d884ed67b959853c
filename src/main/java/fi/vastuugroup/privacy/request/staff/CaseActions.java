package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import fi.vastuugroup.privacy.request.deadline.Deadlines;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a member of staff can do with a case, by its state and by their role. */
@ApplicationScoped
class CaseActions {

    private final AllowedActions actions;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseActions(AllowedActions actions, Deadlines deadlines, Clock clock) {
        this.actions = actions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param inReview whether it asks for items that nobody has reviewed */
    List<AllowedAction> of(StoredRequest request, boolean inReview, Principal.Staff viewer, Language language) {
        RequestState state = request.state();
        Refusal closed = state.isFinal() ? Refusal.REQUEST_CLOSED : null;
        Refusal forbidden = viewer.isOfficer() ? null : Refusal.FORBIDDEN;
        Refusal identified = state == RequestState.AWAITING_IDENTIFICATION ? null : Refusal.IDENTIFICATION_NOT_AWAITED;
        Refusal notAwaitable =
                state.refusal(RequestState.AWAITING_IDENTIFICATION).orElse(null);
        List<AllowedAction> all = new ArrayList<>(List.of(
                actions.of(Action.SEND_MESSAGE, "sendRequestMessage", closed, language),
                actions.of(Action.ATTACH, "addRequestAttachment", closed, language),
                actions.of(Action.GRANT, "decideRequest", first(forbidden, granting(request, inReview)), language),
                actions.of(
                        Action.REFUSE,
                        "decideRequest",
                        first(forbidden, state.refusal(RequestState.REFUSED).orElse(null)),
                        language),
                actions.of(Action.EXTEND, "extendRequest", first(forbidden, extending(request)), language),
                actions.of(Action.ASK_IDENTIFICATION, "askForIdentification", notAwaitable, language),
                actions.of(Action.CONFIRM_IDENTIFICATION, "confirmIdentification", identified, language),
                actions.of(Action.ASSIGN_SUBJECT, "assignRequestSubject", assigning(request), language)));
        if (request.isHandedOver()) {
            Refusal notNow = state == RequestState.AWAITING_DELIVERY ? null : Refusal.NO_COPY_TO_HAND_OVER;
            all.add(actions.of(Action.CONFIRM_HANDOVER, "confirmRequestHandover", first(forbidden, notNow), language));
        }
        return List.copyOf(all);
    }

    private static @Nullable Refusal granting(StoredRequest request, boolean inReview) {
        Refusal state = request.state().refusal(RequestState.APPROVED).orElse(null);
        Refusal person =
                request.subject() == null && !request.claim().right().isQuestion() ? Refusal.PERSON_UNKNOWN : null;
        return first(state, first(person, inReview ? Refusal.ITEMS_IN_REVIEW : null));
    }

    private @Nullable Refusal extending(StoredRequest request) {
        if (request.state().isFinal()) {
            return Refusal.REQUEST_CLOSED;
        }
        LocalDate today = Helsinki.today(clock);
        LocalDate last = deadlines.lastDayToExtend(request.receivedOn(), request.pausedDaysBy(today));
        return request.extended() || today.isAfter(last) ? Refusal.EXTENSION_TOO_LATE : null;
    }

    private static @Nullable Refusal assigning(StoredRequest request) {
        if (request.state().isFinal()) {
            return Refusal.REQUEST_CLOSED;
        }
        return request.subject() == null ? null : Refusal.PERSON_KNOWN;
    }

    private static @Nullable Refusal first(@Nullable Refusal one, @Nullable Refusal other) {
        return one == null ? other : one;
    }
}

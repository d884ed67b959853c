package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import fi.vastuugroup.privacy.register.block.StaffBlock.StaffBlockPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows holds and restrictions to staff, with what the one who reads can do with each. */
@ApplicationScoped
public class StaffBlockViews {

    private final AllowedActions actions;

    StaffBlockViews(AllowedActions actions) {
        this.actions = actions;
    }

    /** Shows a block; whoever but the data protection officer does not see the ground of a hold. */
    public StaffBlock view(NotedBlock noted, Principal.Staff viewer, Language language) {
        NotedBlock told = viewer.isOfficer() ? noted : noted.withoutGrounds();
        return StaffBlock.of(
                told, noted.isRestriction() ? restriction(noted, viewer, language) : hold(noted, viewer, language));
    }

    StaffBlockPage page(Page<NotedBlock> page, Principal.Staff viewer, Language language) {
        return new StaffBlockPage(
                page.items().stream()
                        .map(block -> view(block, viewer, language))
                        .toList(),
                page.nextCursor());
    }

    private List<AllowedAction> hold(NotedBlock hold, Principal.Staff viewer, Language language) {
        Refusal ended = ended(hold);
        return List.of(
                action(Action.RELEASE, "releaseHold", ended, viewer, language),
                action(Action.REVIEW, "reviewHold", ended, viewer, language));
    }

    private List<AllowedAction> restriction(NotedBlock restriction, Principal.Staff viewer, Language language) {
        Refusal ended = ended(restriction);
        NotedBlock.Lifting lifting = restriction.lifting();
        boolean letterAwaited = ended == null
                && lifting != null
                && lifting.noticeBy() == NoticeBy.POST
                && lifting.noticeSentAt() == null;
        return List.of(
                action(
                        Action.LIFT,
                        "liftRestriction",
                        ended == null && lifting != null ? Refusal.LIFTING_ANNOUNCED : ended,
                        viewer,
                        language),
                action(
                        Action.CONFIRM_NOTICE,
                        "confirmLiftingNotice",
                        letterAwaited ? null : Refusal.NO_LETTER_AWAITED,
                        viewer,
                        language),
                action(Action.REVIEW, "reviewRestriction", ended, viewer, language));
    }

    private static @Nullable Refusal ended(NotedBlock block) {
        return block.liftedAt() == null ? null : Refusal.BLOCK_ENDED;
    }

    private AllowedAction action(
            Action action, String operation, @Nullable Refusal refusal, Principal.Staff viewer, Language language) {
        return actions.of(action, operation, viewer.isOfficer() ? refusal : Refusal.FORBIDDEN, language);
    }
}

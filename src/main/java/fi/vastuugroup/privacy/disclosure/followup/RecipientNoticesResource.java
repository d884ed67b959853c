package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class RecipientNoticesResource implements RecipientNoticesApi {

    private final CurrentPrincipal principal;
    private final NoticeTasks tasks;

    RecipientNoticesResource(CurrentPrincipal principal, NoticeTasks tasks) {
        this.principal = principal;
        this.tasks = tasks;
    }

    @Override
    public Uni<RecipientNoticeView.NoticePage> list(@Nullable NoticeStatus status, PageParameters asked) {
        return tasks.page(status == null ? NoticeStatus.OPEN : status, asked.in("listRecipientNotices"), asked.limit)
                .map(page -> page.map(RecipientNoticeView::of))
                .map(page -> new RecipientNoticeView.NoticePage(page.items(), page.nextCursor()));
    }

    @Override
    public Uni<RecipientNoticeView> confirm(UUID id, NoticeConfirmation confirmation) {
        return tasks.confirm(principal.staff(), id, confirmation).map(RecipientNoticeView::of);
    }
}

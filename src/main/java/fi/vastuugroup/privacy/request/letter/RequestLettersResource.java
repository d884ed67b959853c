package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

class RequestLettersResource implements RequestLettersApi {

    private final CurrentPrincipal principal;
    private final LookReasons reasons;
    private final RequestLetters letters;

    RequestLettersResource(CurrentPrincipal principal, LookReasons reasons, RequestLetters letters) {
        this.principal = principal;
        this.reasons = reasons;
        this.letters = letters;
    }

    @Override
    public Uni<RequestLetterView.LetterPage> list(boolean sent, PageParameters asked) {
        return letters.page(sent, asked.in("listRequestLetters " + sent), asked.limit)
                .map(page -> new RequestLetterView.LetterPage(
                        page.items().stream().map(RequestLetterView::listed).toList(), page.nextCursor()));
    }

    @Override
    public Uni<RequestLetterView> get(UUID id, LookParameters look) {
        return letters.look(principal.staff(), id, reasons.judge(principal.staff(), look.stated()))
                .map(RequestLetterView::of);
    }

    @Override
    public Uni<RequestLetterView.Listed> sent(UUID id) {
        return letters.sent(principal.staff(), id).map(RequestLetterView::listed);
    }
}

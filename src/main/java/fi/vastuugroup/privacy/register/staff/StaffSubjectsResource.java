package fi.vastuugroup.privacy.register.staff;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.StaffLook;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.view.ItemListParameters;
import fi.vastuugroup.privacy.register.view.ItemPage;
import fi.vastuugroup.privacy.register.view.ItemViews;
import fi.vastuugroup.privacy.register.view.WaitingUpdatePage;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class StaffSubjectsResource implements StaffSubjectsApi {

    private final CurrentPrincipal principal;
    private final LookReasons reasons;
    private final StaffSearch search;
    private final StaffSubjects subjects;
    private final ItemViews itemViews;
    private final AllowedActions actions;

    StaffSubjectsResource(
            CurrentPrincipal principal,
            LookReasons reasons,
            StaffSearch search,
            StaffSubjects subjects,
            ItemViews itemViews,
            AllowedActions actions) {
        this.principal = principal;
        this.reasons = reasons;
        this.search = search;
        this.subjects = subjects;
        this.itemViews = itemViews;
        this.actions = actions;
    }

    @Override
    public Uni<SearchHits> search(SubjectSearch criteria) {
        return search.search(principal.staff(), criteria);
    }

    @Override
    public Uni<StaffSubject> get(UUID id, LookParameters look, HttpHeaders headers) {
        return subjects.get(look(look, "getSubject"), id, language(headers));
    }

    @Override
    public Uni<ItemPage> list(
            UUID id,
            Category category,
            @Nullable Withholding withheld,
            LookParameters look,
            ItemListParameters asked,
            HttpHeaders headers) {
        ItemFilter filter = asked.filter(category, null, withheld);
        Language language = language(headers);
        return subjects.page(
                        look(look, "listSubjectItems"),
                        id,
                        filter,
                        asked.in("listSubjectItems " + id, filter),
                        asked.limit)
                .map(page -> itemViews.page(page, withholding(page.list().page().items(), language), language));
    }

    /** What the member of staff can do with each item: to withhold it, which is not for what the person stated here. */
    private Map<UUID, List<AllowedAction>> withholding(List<Item> items, Language language) {
        boolean officer = principal.staff().isOfficer();
        return items.stream().collect(toMap(Item::id, item -> {
            Refusal stated = SourceSystem.isPortal(item.sourceSystem()) ? Refusal.STATED_BY_PERSON : null;
            return List.of(actions.of(
                    Action.DECIDE_WITHHOLDING, "decideWithholding", officer ? stated : Refusal.FORBIDDEN, language));
        }));
    }

    @Override
    public Uni<WaitingUpdatePage> waiting(
            UUID id, Category category, LookParameters look, PageParameters asked, HttpHeaders headers) {
        Language language = language(headers);
        return subjects.waiting(
                        look(look, "listSubjectWaitingUpdates"),
                        id,
                        category,
                        asked.in("listSubjectWaitingUpdates " + id + " " + category.slug()),
                        asked.limit)
                .map(page -> itemViews.waiting(page, language));
    }

    @Override
    public Uni<WithholdingDecision.Decided> withhold(
            UUID id, Category category, UUID item, WithholdingDecision decision) {
        return subjects.withhold(principal.staff(), id, category, item, decision)
                .replaceWith(() -> decision.decided(category, item));
    }

    private StaffLook look(LookParameters look, String operation) {
        Principal.Staff viewer = principal.staff();
        return new StaffLook(viewer, reasons.judge(viewer, look.stated()), operation);
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}

package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.ProcessorRegister;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.StaffLook;
import fi.vastuugroup.privacy.register.block.NotedBlock;
import fi.vastuugroup.privacy.register.block.StaffBlock;
import fi.vastuugroup.privacy.register.block.StaffBlockViews;
import fi.vastuugroup.privacy.register.block.StaffBlocks;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.item.WaitingUpdate;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import fi.vastuugroup.privacy.register.view.CategoryPage;
import fi.vastuugroup.privacy.register.view.CategoryView;
import fi.vastuugroup.privacy.register.view.ItemViews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows staff one data subject, and carries out what staff decides about showing items to them. */
@ApplicationScoped
class StaffSubjects {

    private final Transactions transactions;
    private final Items items;
    private final ItemChanges itemChanges;
    private final SubjectLinkStore links;
    private final SubjectStore subjectStore;
    private final WithholdingStore withholdings;
    private final StaffBlocks blocks;
    private final ProcessorRegister processors;
    private final ItemViews itemViews;
    private final StaffBlockViews blockViews;

    StaffSubjects(
            Transactions transactions,
            Items items,
            ItemChanges itemChanges,
            SubjectLinkStore links,
            SubjectStore subjectStore,
            WithholdingStore withholdings,
            StaffBlocks blocks,
            ProcessorRegister processors,
            ItemViews itemViews,
            StaffBlockViews blockViews) {
        this.transactions = transactions;
        this.items = items;
        this.itemChanges = itemChanges;
        this.links = links;
        this.subjectStore = subjectStore;
        this.withholdings = withholdings;
        this.blocks = blocks;
        this.processors = processors;
        this.itemViews = itemViews;
        this.blockViews = blockViews;
    }

    /** @throws ProblemException {@code not-found} */
    Uni<StaffSubject> get(StaffLook look, UUID subject, Language language) {
        return transactions.asSystem(() -> links.requireKnown(subject)
                .chain(() -> items.summariseForStaff(look, subject))
                .chain(summaries ->
                        processors.processors().map(named -> itemViews.categories(summaries, named, language)))
                .chain(categories -> blocks.of(subject)
                        .chain(active -> Block.hidePersonFrom(
                                        look.viewer(), active.stream().map(NotedBlock::block))
                                ? Uni.createFrom().item(StaffSubject.restricted(subject))
                                : read(look.viewer(), subject, categories, active, language))));
    }

    private Uni<StaffSubject> read(
            Principal.Staff viewer,
            UUID subject,
            List<CategoryView> categories,
            List<NotedBlock> active,
            Language language) {
        return links.persons(subject)
                .chain(persons -> links.logins(subject)
                        .chain(logins -> items.relation(subject)
                                .chain(relation -> subjectStore
                                        .aliases(subject)
                                        .map(joined -> new StaffSubject(
                                                subject,
                                                active.stream().anyMatch(NotedBlock::isRestriction),
                                                categories,
                                                persons.stream()
                                                        .map(StaffSubject.Source::of)
                                                        .toList(),
                                                logins.stream()
                                                        .map(StaffSubject.LoginLink::of)
                                                        .toList(),
                                                shown(viewer, active, language),
                                                new StaffSubject.Relation(relation.remains(), relation.until()),
                                                joined)))));
    }

    private List<StaffBlock> shown(Principal.Staff viewer, List<NotedBlock> active, Language language) {
        return active.stream()
                .map(block -> blockViews.view(block, viewer, language))
                .toList();
    }

    /** @throws ProblemException {@code not-found} for a subject who is not in the register */
    Uni<CategoryPage> page(StaffLook look, UUID subject, ItemFilter filter, Cursor cursor, int limit) {
        return transactions.asSystem(() -> links.requireKnown(subject)
                .chain(() -> items.pageForStaff(look, subject, filter, cursor, limit))
                .chain(list -> processors.processors().map(named -> new CategoryPage(list, named))));
    }

    /** @throws ProblemException {@code not-found} for a subject who is not in the register */
    Uni<Page<WaitingUpdate>> waiting(StaffLook look, UUID subject, Category category, Cursor cursor, int limit) {
        return transactions.asSystem(() ->
                links.requireKnown(subject).chain(() -> items.waitingForStaff(look, subject, category, cursor, limit)));
    }

    /**
     * Withholds an item from its subject, or shows it.
     *
     * @throws ProblemException {@code not-found} when the subject has no such item of the category, {@code state-conflict}
     *     for what they stated in the portal themselves
     */
    Uni<Void> withhold(
            Principal.Staff staff, UUID subject, Category category, UUID item, WithholdingDecision decision) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        return transactions.asSystem(() -> links.requireKnown(subject)
                .chain(() -> items.find(subject, category, item))
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .invoke(StaffSubjects::requireOfOthers)
                .chain(() -> itemChanges.withhold(actor, subject, item, decision.withholding()))
                .chain(() -> withholdings.note(subject, item, decision.text())));
    }

    /** What a person said here, such as a consent that they can withdraw at any time (Art. 7(3)), is not kept from them. */
    private static void requireOfOthers(Item item) {
        if (SourceSystem.isPortal(item.sourceSystem())) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT, "the person stated it in the portal", Refusal.STATED_BY_PERSON);
        }
    }
}

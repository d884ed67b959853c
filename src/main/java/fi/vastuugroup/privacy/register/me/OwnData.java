package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.AccessLogFilter;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.CountedPage;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Processor;
import fi.vastuugroup.privacy.privacynotice.ProcessorRegister;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.address.EmailChanges;
import fi.vastuugroup.privacy.register.address.PendingEmail;
import fi.vastuugroup.privacy.register.item.CategorySets;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.ItemFilter;
import fi.vastuugroup.privacy.register.item.WaitingUpdate;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import fi.vastuugroup.privacy.register.view.CategoryPage;
import fi.vastuugroup.privacy.register.view.OpenMatters;
import fi.vastuugroup.privacy.register.view.OwnActions;
import fi.vastuugroup.privacy.register.view.SpokenLanguage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads what the present request's subject sees (Art. 15), each time in a transaction that sees no one else's rows.
 * Fails with {@code login-not-linked} for a login that is tied to nobody.
 */
@ApplicationScoped
class OwnData {

    private final CurrentPrincipal principal;
    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Items items;
    private final AccessLog accessLog;
    private final SubjectStore subjectStore;
    private final ProcessorRegister processors;
    private final OwnActions actions;
    private final SpokenLanguage spoken;
    private final OpenMatters open;
    private final EmailChanges emails;
    private final Viewers viewers;

    OwnData(
            CurrentPrincipal principal,
            CurrentSubject subject,
            Transactions transactions,
            Items items,
            AccessLog accessLog,
            SubjectStore subjectStore,
            ProcessorRegister processors,
            OwnActions actions,
            SpokenLanguage spoken,
            OpenMatters open,
            EmailChanges emails,
            Viewers viewers) {
        this.principal = principal;
        this.subject = subject;
        this.transactions = transactions;
        this.items = items;
        this.accessLog = accessLog;
        this.subjectStore = subjectStore;
        this.processors = processors;
        this.actions = actions;
        this.spoken = spoken;
        this.open = open;
        this.emails = emails;
        this.viewers = viewers;
    }

    /** What is held of each category, and who processes it for the controller. */
    record Overview(List<CategorySummary> categories, List<Processor> processors) {}

    Uni<Overview> overview() {
        return own(self -> items.summarise(self)
                .chain(categories -> processors.processors().map(named -> new Overview(categories, named))));
    }

    /**
     * Some of the subject's items.
     *
     * @param actions what the subject can do with each, by its id
     */
    record Shown<T>(T items, Map<UUID, List<AllowedAction>> actions) {}

    Uni<Shown<CategoryPage>> page(ItemFilter filter, Cursor cursor, int limit, Language language) {
        return own(self -> items.page(self, filter, cursor, limit)
                .chain(list -> processors.processors().map(named -> new CategoryPage(list, named)))
                .chain(page -> shown(self, page, page.list().page().items(), language)));
    }

    Uni<Page<WaitingUpdate>> waiting(Category category, Cursor cursor, int limit) {
        return own(self -> items.waiting(self, category, cursor, limit));
    }

    /** @throws ProblemException {@code not-found}, for another's item as for one that does not exist */
    Uni<Shown<Item>> item(Category category, UUID id, Language language) {
        return own(self -> items.find(self, category, id)
                .map(item -> item.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .chain(item -> shown(self, item, List.of(item), language)));
    }

    /** Reads who else looked at the subject's data, newest first. */
    Uni<CountedPage<AccessLogView>> looks(AccessLogFilter filter, Cursor cursor, int limit, Language language) {
        return own(self -> subjectStore
                .aliases(self)
                .map(joined -> Stream.concat(Stream.of(self), joined.stream()).toList())
                .chain(subjects -> accessLog
                        .page(subjects, filter, cursor, limit)
                        .chain(page -> viewers.views(page.items(), language)
                                .map(views -> new Page<>(views, page.nextCursor())))
                        .chain(page ->
                                accessLog.count(subjects, filter).map(total -> new CountedPage<>(page, total)))));
    }

    Uni<Shown<List<Item>>> contactDetails(Language language) {
        return own(self ->
                items.all(self, Set.of(Category.CONTACT_DETAILS)).chain(held -> shown(self, held, held, language)));
    }

    /** A new address that waits for its confirmation. */
    Uni<Optional<PendingEmail>> pendingEmail() {
        return own(emails::of);
    }

    /**
     * Who somebody is here.
     *
     * @param contactData what is held of them; empty for a login that is tied to nobody
     * @param language in which they are spoken to
     * @param open what they have open, tied to somebody or not
     */
    record Present(Optional<List<Item>> contactData, Language language, OpenMatters.Count open) {}

    Uni<Present> present() {
        Principal.Customer login = principal.customer();
        return subject.find()
                .chain(linked -> transactions
                        .asSystem(() -> spoken.of(linked, login)
                                .chain(language -> linked.map(open::of)
                                        .orElseGet(() -> open.of(login))
                                        .map(count ->
                                                new Present(Optional.empty(), language.orElse(Language.FI), count))))
                        .chain(unread ->
                                contactData(linked).map(held -> new Present(held, unread.language(), unread.open()))));
    }

    private Uni<Optional<List<Item>>> contactData(Optional<UUID> linked) {
        return linked.map(self -> transactions
                        .asSubject(self, () -> items.all(self, CategorySets.CONTACT_DATA))
                        .map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private <T> Uni<Shown<T>> shown(UUID self, T shown, List<Item> held, Language language) {
        return actions.of(self, held, language).map(found -> new Shown<>(shown, found));
    }

    private <T> Uni<T> own(Function<UUID, Uni<T>> read) {
        return subject.require().chain(self -> transactions.asSubject(self, () -> read.apply(self)));
    }
}

package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.address.EmailChanges;
import fi.vastuugroup.privacy.register.item.ContactDetailsItems;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import fi.vastuugroup.privacy.register.me.OwnData.Shown;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.view.OwnActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the corrections that a subject may make alone (Art. 16): under the subject's lock, against the revision that
 * was seen, with their audit event and the notifications of the source systems in one transaction.
 */
@ApplicationScoped
class OwnCorrections {

    private final CurrentPrincipal principal;
    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Items items;
    private final ItemChanges itemChanges;
    private final OwnActions actions;
    private final EmailChanges emails;

    OwnCorrections(
            CurrentPrincipal principal,
            CurrentSubject subject,
            Transactions transactions,
            Items items,
            ItemChanges itemChanges,
            OwnActions actions,
            EmailChanges emails) {
        this.principal = principal;
        this.subject = subject;
        this.transactions = transactions;
        this.items = items;
        this.itemChanges = itemChanges;
        this.actions = actions;
        this.emails = emails;
    }

    /**
     * Corrects one item; of contact details, those of all source systems with it, for they are one person's. Answers it as
     * corrected.
     *
     * @throws ProblemException {@code insufficient-user-authentication} for a new e-mail address without a fresh login, {@code
     *     not-found}, {@code revision-required}, {@code stale-revision},
     *     {@code processing-restricted}, or as {@link ItemPatch#over}
     */
    Uni<Shown<Item>> item(Category category, UUID id, @Nullable String ifMatch, ItemPatch patch, Language language) {
        return underLock(
                self -> find(self, category, id).invoke(item -> EntityTags.requireMatch(ifMatch, item.revision())),
                patch,
                self -> find(self, category, id).chain(item -> shown(self, item, List.of(item), language)));
    }

    /** As {@link #item}, against the revision of the contact details of all source systems; answers them. */
    Uni<Shown<List<Item>>> contactDetails(@Nullable String ifMatch, ItemPatch patch, Language language) {
        return underLock(
                self -> contactDetails(self).map(held -> {
                    Item leading = leading(held);
                    EntityTags.requireMatch(ifMatch, ContactDetailsItems.entityTag(held));
                    return leading;
                }),
                patch,
                self -> contactDetails(self).chain(held -> shown(self, held, held, language)));
    }

    private Uni<Void> correct(UUID self, Item item, ItemPatch patch) {
        Principal.Customer login = principal.customer();
        ItemPatch.Wanted wanted = patch.over(item.content(), login);
        ItemPatch.Email email = wanted.email();
        if (email != null && email.changes()) {
            emails.requireFreshLogin();
        }
        return together(self, item)
                .chain(held -> correct(self, held, wanted.correction())
                        .chain(() -> email == null ? Uni.createFrom().voidItem() : change(self, held, email, login)));
    }

    private Uni<Void> correct(UUID self, List<Item> items, Correction correction) {
        return correction.isEmpty()
                ? Uni.createFrom().voidItem()
                : itemChanges.rectify(AuditEvent.Actor.subject(self), self, items, correction, null);
    }

    /** A new address waits, or was taken at once; one that is held already ends what waits. */
    private Uni<Void> change(UUID self, List<Item> before, ItemPatch.Email email, Principal.Customer login) {
        if (email.waits()) {
            return emails.ask(self, before, email.address(), login);
        }
        return email.changes() ? emails.changed(self, before, email.address()) : emails.takeBack(self);
    }

    /** The items that are corrected with one. */
    private Uni<List<Item>> together(UUID self, Item item) {
        return item.category() == Category.CONTACT_DETAILS
                ? contactDetails(self)
                : Uni.createFrom().item(List.of(item));
    }

    private Uni<Item> find(UUID self, Category category, UUID id) {
        return items.find(self, category, id)
                .map(item -> item.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }

    private Uni<List<Item>> contactDetails(UUID self) {
        return items.all(self, Set.of(Category.CONTACT_DETAILS));
    }

    private static Item leading(List<Item> held) {
        return ContactDetailsItems.leading(held)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "no contact details are held"));
    }

    private <T> Uni<Shown<T>> shown(UUID self, T shown, List<Item> held, Language language) {
        return actions.of(self, held, language).map(offered -> new Shown<>(shown, offered));
    }

    /**
     * Corrects what is found, in one transaction.
     *
     * @param find what is patched, if it is still what was seen
     * @param answer reads what there is then
     */
    private <T> Uni<T> underLock(Function<UUID, Uni<Item>> find, ItemPatch patch, Function<UUID, Uni<T>> answer) {
        return subject.require()
                .call(self -> patch.saysEmail()
                        ? transactions.asSubject(self, () -> find.apply(self)).chain(item -> count(item, patch))
                        : Uni.createFrom().voidItem())
                .chain(self -> transactions.asSystem(() -> items.lock(self)
                        .chain(() -> find.apply(self))
                        .chain(item -> correct(self, item, patch))
                        .chain(() -> answer.apply(self))));
    }

    /** Counts a new address, before the lock: what is refused, changes nothing or takes a wish back sends no mail, and is none. */
    private Uni<Void> count(Item item, ItemPatch patch) {
        Principal.Customer login = principal.customer();
        ItemPatch.Email email = patch.over(item.content(), login).email();
        return email != null && email.changes()
                ? emails.count(login)
                : Uni.createFrom().voidItem();
    }
}

package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the corrections that a subject may make alone (Art. 16): under the subject's lock, against the revision that
 * was seen, with their audit event and the notifications of the source systems in one transaction.
 */
@ApplicationScoped
class ContactCorrections {

    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Items items;
    private final ItemChanges itemChanges;
    private final OwnActions actions;

    ContactCorrections(
            CurrentSubject subject,
            Transactions transactions,
            Items items,
            ItemChanges itemChanges,
            OwnActions actions) {
        this.subject = subject;
        this.transactions = transactions;
        this.items = items;
        this.itemChanges = itemChanges;
        this.actions = actions;
    }

    /** Reads the items that a correction is about, under the lock. */
    private interface Reader {
        Uni<List<Item>> read(UUID self);
    }

    /**
     * Corrects the contact details of all source systems; answers them as corrected.
     *
     * @throws ProblemException {@code not-found}, {@code revision-required}, {@code stale-revision} or
     *     {@code processing-restricted}
     */
    Uni<Shown<List<Item>>> contactDetails(@Nullable String ifMatch, Correction correction, Language language) {
        return correct(
                correction,
                self -> items.all(self, Set.of(Category.CONTACT_DETAILS)),
                held -> EntityTags.requireMatch(ifMatch, ContactDetailsItems.entityTag(held)),
                language);
    }

    /** As {@link #contactDetails}, for one contact role. */
    Uni<Shown<Item>> contactRole(UUID id, @Nullable String ifMatch, Correction correction, Language language) {
        return one(Category.ORGANISATIONS, id, ifMatch, correction, language);
    }

    /** As {@link #contactDetails}, for one interest. */
    Uni<Shown<Item>> interest(UUID id, @Nullable String ifMatch, Correction correction, Language language) {
        return one(Category.INTERESTS, id, ifMatch, correction, language);
    }

    private Uni<Shown<Item>> one(
            Category category, UUID id, @Nullable String ifMatch, Correction correction, Language language) {
        return correct(
                        correction,
                        self -> items.find(self, category, id)
                                .map(item -> item.map(List::of).orElse(List.of())),
                        held -> EntityTags.requireMatch(ifMatch, held.get(0).revision()),
                        language)
                .map(held -> new Shown<>(held.items().get(0), held.actions()));
    }

    private Uni<Shown<List<Item>>> correct(
            Correction correction, Reader reader, Consumer<List<Item>> requireSeen, Language language) {
        return subject.require()
                .chain(self -> transactions.asSystem(() -> items.lock(self)
                        .chain(() -> reader.read(self))
                        .invoke(held -> requireSeen.accept(shown(held)))
                        .chain(held -> correction.isEmpty()
                                ? Uni.createFrom().item(held)
                                : itemChanges
                                        .rectify(AuditEvent.Actor.subject(self), self, held, correction, null)
                                        .chain(() -> reader.read(self)))
                        .chain(held -> actions.of(self, held, language).map(offered -> new Shown<>(held, offered)))));
    }

    /** Refuses items that are not there or are withheld: nobody corrects these alone. */
    private static List<Item> shown(List<Item> held) {
        if (held.stream().allMatch(item -> item.content() == null)) {
            throw new ProblemException(ProblemType.NOT_FOUND, null);
        }
        return held;
    }
}

package fi.vastuugroup.privacy.register.address;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.address.PendingEmailStore.Stored;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.login.LoginLinks;
import fi.vastuugroup.privacy.register.login.VerifiedAddressListener;
import fi.vastuugroup.privacy.register.rectification.Correction;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a person the address that its reader confirms, in one transaction with all that follows from a correction of theirs. The
 * login that asked for it stays tied to the person, on the evidence of the new address; every other one is checked again.
 */
@ApplicationScoped
class EmailConfirmations {

    /** A token of ours, in front of whatever a message put behind it. */
    private static final Pattern TOKEN = Pattern.compile("E-[0-9a-z]{20}");

    private final Transactions transactions;
    private final PendingEmailStore store;
    private final Items items;
    private final ItemChanges changes;
    private final LoginLinks links;
    private final Identifiers identifiers;
    private final List<VerifiedAddressListener> listeners;
    private final EmailMails mails;

    EmailConfirmations(
            Transactions transactions,
            PendingEmailStore store,
            Items items,
            ItemChanges changes,
            LoginLinks links,
            Identifiers identifiers,
            @All List<VerifiedAddressListener> listeners,
            EmailMails mails) {
        this.transactions = transactions;
        this.store = store;
        this.items = items;
        this.changes = changes;
        this.links = links;
        this.identifiers = identifiers;
        this.listeners = listeners;
        this.mails = mails;
    }

    /** What a link comes to. */
    enum Answer {
        /** Its address waits. */
        WAITS,
        /** Its address is the person's. */
        CONFIRMED,
        /** Nothing is changed while the person's contact details are restricted (Art. 18). */
        RESTRICTED,
        /** It is nobody's, its time is up, another took its place, or what it was for is not held any more. */
        DEAD
    }

    /** What pressing the button would come to; nothing is written. */
    Uni<Answer> look(String link) {
        return token(link)
                .map(token -> transactions.asSystem(() -> store.byLink(token).chain(this::foreseen)))
                .orElseGet(() -> Uni.createFrom().item(Answer.DEAD));
    }

    /** Confirms the address of a link. A second time changes nothing, and is answered as the first. */
    Uni<Answer> confirm(String link) {
        return token(link)
                .map(token -> transactions.asSystem(() -> store.byLink(token).chain(found -> confirm(token, found))))
                .orElseGet(() -> Uni.createFrom().item(Answer.DEAD));
    }

    /** The person's lock comes first, and what waits is read again under it. */
    private Uni<Answer> confirm(String token, Optional<Stored> found) {
        return found.isEmpty()
                ? Uni.createFrom().item(Answer.DEAD)
                : items.lockIfThere(found.get().subject())
                        .chain(() -> store.byLink(token))
                        .chain(locked -> foreseen(locked)
                                .call(answer -> answer == Answer.WAITS
                                        ? give(locked.orElseThrow())
                                        : Uni.createFrom().voidItem())
                                .map(answer -> answer == Answer.WAITS ? Answer.CONFIRMED : answer));
    }

    private Uni<Answer> foreseen(Optional<Stored> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Answer.DEAD);
        }
        return details(found.get().subject())
                .map(held -> held.isEmpty()
                        ? Answer.DEAD
                        : found.get().address() == null
                                ? Answer.CONFIRMED
                                : held.stream().anyMatch(Item::restricted) ? Answer.RESTRICTED : Answer.WAITS);
    }

    private Uni<Void> give(Stored wish) {
        UUID subject = wish.subject();
        String address = Objects.requireNonNull(wish.address());
        IdentifierHash hash = identifiers.email(address).orElseThrow();
        Correction correction = new Correction(Map.of("email", address));
        return details(subject)
                .chain(held -> links.stands(subject, wish.login())
                        .chain(stood -> changes.rectify(
                                        AuditEvent.Actor.subject(subject), subject, held, correction, wish.saidAs())
                                .chain(() -> stood
                                        ? links.standOn(subject, wish.login(), hash)
                                        : Uni.createFrom().voidItem()))
                        .chain(() -> store.confirmed(subject))
                        .chain(() -> Sequences.each(listeners, listener -> listener.verified(subject, hash)))
                        .chain(() -> mails.changed(subject, held, address)));
    }

    private Uni<List<Item>> details(UUID subject) {
        return items.all(subject, Set.of(Category.CONTACT_DETAILS));
    }

    private static Optional<String> token(String link) {
        Matcher found = TOKEN.matcher(link);
        return found.lookingAt() ? Optional.of(found.group()) : Optional.empty();
    }
}

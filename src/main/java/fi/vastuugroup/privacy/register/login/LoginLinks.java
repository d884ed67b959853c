package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.PepperChain;
import fi.vastuugroup.privacy.identifier.Peppers;
import fi.vastuugroup.privacy.identifier.RoleAddresses;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.login.LoginLinkStore.Holder;
import fi.vastuugroup.privacy.register.login.LoginLinkStore.Link;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose register entry a login may see. A login, as (issuer, {@code sub}), is linked once: on a verified e-mail
 * that is the very mailbox of exactly one subject with a current relation, character by character and not only by its
 * normal form. Each time it is looked up it is checked against the register again, and ends when its evidence no longer
 * holds. Role addresses, addresses that two subjects hold and work addresses of a contact role that is over link nobody
 * (somebody else may have the mailbox now), and an address that the issuer has not verified identifies nobody.
 */
@ApplicationScoped
public class LoginLinks {

    private final LoginLinkStore links;
    private final Transactions transactions;
    private final Identifiers identifiers;
    private final Peppers peppers;
    private final RoleAddresses roleAddresses;
    private final EndedLogins endedLogins;
    private final BarredLogins barred;
    private final AuditTrailStore audit;
    private final List<VerifiedAddressListener> listeners;
    private final Clock clock;

    LoginLinks(
            LoginLinkStore links,
            Transactions transactions,
            Identifiers identifiers,
            Peppers peppers,
            RoleAddresses roleAddresses,
            EndedLogins endedLogins,
            BarredLogins barred,
            AuditTrailStore audit,
            @All List<VerifiedAddressListener> listeners,
            Clock clock) {
        this.links = links;
        this.transactions = transactions;
        this.identifiers = identifiers;
        this.peppers = peppers;
        this.roleAddresses = roleAddresses;
        this.endedLogins = endedLogins;
        this.barred = barred;
        this.audit = audit;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Answers the subject whom the login is linked to, after making or ending the link where that is due. Fails with
     * {@code session-ended} for a session from before its person was erased.
     */
    public Uni<Optional<UUID>> subjectOf(Principal.Customer login) {
        return transactions.asSystem(() -> {
            // Hashed when it is looked up: the pepper can be rotated while a connection is waited for.
            Optional<IdentifierHash> address = evidence(login);
            return present(login, address).chain(link -> {
                if (link != null && link.holds()) {
                    return Uni.createFrom().item(Optional.of(link.subject()));
                }
                return endedLogins
                        .requireGoingOn(login)
                        .chain(() -> end(login, link))
                        .chain(() -> make(login, address));
            });
        });
    }

    /** Answers the login's address if it identifies a person: verified, and no role address. */
    private Optional<IdentifierHash> evidence(Principal.Customer login) {
        if (login.email() == null || !login.emailVerified()) {
            return Optional.empty();
        }
        return EmailAddress.parse(login.email())
                .filter(address -> !roleAddresses.contains(address))
                .flatMap(address -> identifiers.email(address.normalForm()));
    }

    private Uni<@Nullable Link> present(Principal.Customer login, Optional<IdentifierHash> address) {
        PepperChain chain = peppers.chain();
        LocalDate today = Helsinki.today(clock);
        Uni<Optional<Link>> link = chain.rotating()
                ? links.findInBothVersions(login, matched(address), today, chain.wrap())
                : links.find(login, address.map(IdentifierHash::value).orElse(null), today);
        return link.map(found -> found.orElse(null));
    }

    private Uni<Void> end(Principal.Customer login, @Nullable Link link) {
        if (link == null) {
            return Uni.createFrom().voidItem();
        }
        return links.remove(login, link)
                .chain(removed -> removed
                        ? record(login, link.subject(), AuditAction.LOGIN_UNLINKED)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Optional<UUID>> make(Principal.Customer login, Optional<IdentifierHash> address) {
        if (address.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Buffer[] asked = IdentifierHash.matched(List.of(barred.hash(login.issuer(), login.sub())));
        return links.holders(asked, matched(address), Helsinki.today(clock))
                .chain(holders -> holders.size() == 1 && mayLink(login, holders.get(0))
                        ? add(login, holders.get(0), address)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private static boolean mayLink(Principal.Customer login, Holder holder) {
        String mailbox = Objects.requireNonNull(login.email());
        return holder.mayLogIn()
                && holder.addresses().stream().anyMatch(address -> EmailAddress.sameMailbox(address, mailbox));
    }

    private Uni<Optional<UUID>> add(Principal.Customer login, Holder holder, Optional<IdentifierHash> address) {
        UUID subject = holder.subject();
        return links.add(login, holder, Times.now(clock))
                .chain(added -> added
                        ? record(login, subject, AuditAction.LOGIN_LINKED)
                                .chain(() -> verified(subject, address))
                                .replaceWith(Optional.of(subject))
                        : madeMeanwhile(login, address));
    }

    private Uni<Void> verified(UUID subject, Optional<IdentifierHash> address) {
        return address.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sequences.each(listeners, listener -> listener.verified(subject, address.get()));
    }

    /** Answers the link that a faster first request of the same login made, if it holds for this token too. */
    private Uni<Optional<UUID>> madeMeanwhile(Principal.Customer login, Optional<IdentifierHash> address) {
        return present(login, address)
                .map(link -> link != null && link.holds() ? Optional.of(link.subject()) : Optional.empty());
    }

    /** Whether a link of the subject stands on an address that the subject has, under the subject's lock. */
    public Uni<Boolean> stands(UUID subject, @Nullable UUID link) {
        return link == null
                ? Uni.createFrom().item(false)
                : links.onEvidence(List.of(subject), Helsinki.today(clock)).map(standing -> standing.contains(link));
    }

    /** Has a link of the subject stand on another address that the subject has now, under the subject's lock. */
    public Uni<Void> standOn(UUID subject, @Nullable UUID link, IdentifierHash address) {
        return link == null
                ? Uni.createFrom().voidItem()
                : links.standOn(subject, link, IdentifierHash.matched(List.of(address)));
    }

    /** Records the end of the links of subjects who are about to be removed with their last item (and their links). */
    public Uni<Void> endWithLastItem(AuditEvent.Actor actor, Set<UUID> subjects) {
        return links.endingWithLastItem(subjects)
                .map(ending -> ending.stream()
                        .map(link -> event(actor, link.issuer(), link.subject(), AuditAction.LOGIN_UNLINKED))
                        .toList())
                .chain(events -> audit.record(events));
    }

    private Uni<Void> record(Principal.Customer login, UUID subject, AuditAction action) {
        return audit.record(List.of(event(AuditEvent.Actor.login(login.sub()), login.issuer(), subject, action)));
    }

    private AuditEvent event(AuditEvent.Actor actor, String issuer, UUID subject, AuditAction action) {
        return AuditEvent.of(clock.instant(), actor, action, subject, List.of(), Map.of("issuer", issuer));
    }

    private static Buffer[] matched(Optional<IdentifierHash> address) {
        return IdentifierHash.matched(address.stream().toList());
    }
}

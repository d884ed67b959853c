package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.login.LoginLinks;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Follows changes of subjects, in the same transaction: relation, identifiers, empty subjects; then hands over what
 * changed to the features after the register.
 */
@ApplicationScoped
public class SubjectChanges {

    private final SubjectStore subjectStore;
    private final RelationStore relations;
    private final ContactIdentifiers identifiers;
    private final OrganisationIdentifiers organisations;
    private final LoginLinks logins;
    private final List<SubjectFollower> followers;

    SubjectChanges(
            SubjectStore subjectStore,
            RelationStore relations,
            ContactIdentifiers identifiers,
            OrganisationIdentifiers organisations,
            LoginLinks logins,
            @All List<SubjectFollower> followers) {
        this.subjectStore = subjectStore;
        this.relations = relations;
        this.identifiers = identifiers;
        this.organisations = organisations;
        this.logins = logins;
        this.followers = followers;
    }

    /**
     * The subjects, all locked, of which something changed.
     *
     * @param actor who changed it
     * @param relation whose relation may end on another day now
     * @param contact whose addresses or numbers changed
     * @param marketing whose marketing decisions may change
     * @param shrunk who lost items
     * @param told what recipients must be told of it
     */
    public record Changed(
            AuditEvent.Actor actor,
            Set<UUID> relation,
            Set<UUID> contact,
            Set<UUID> marketing,
            Set<UUID> shrunk,
            List<Told> told) {

        /** Makes a change without anything that recipients must be told. */
        public Changed(
                AuditEvent.Actor actor, Set<UUID> relation, Set<UUID> contact, Set<UUID> marketing, Set<UUID> shrunk) {
            this(actor, relation, contact, marketing, shrunk, List.of());
        }

        /** Adds what recipients must be told; null for nothing. */
        public Changed telling(@Nullable Told toRecipients) {
            return toRecipients == null
                    ? this
                    : new Changed(actor, relation, contact, marketing, shrunk, both(told, List.of(toRecipients)));
        }

        public static Changed nothing(AuditEvent.Actor actor) {
            return new Changed(actor, Set.of(), Set.of(), Set.of(), Set.of());
        }

        public Changed alsoMarketing(Set<UUID> subjects) {
            return and(new Changed(actor, Set.of(), Set.of(), subjects, Set.of()));
        }

        /** Joins two changes, by this one's actor. */
        public Changed and(Changed other) {
            return new Changed(
                    actor,
                    union(relation, other.relation),
                    union(contact, other.contact),
                    union(marketing, other.marketing),
                    union(shrunk, other.shrunk),
                    both(told, other.told));
        }

        private static List<Told> both(List<Told> one, List<Told> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }

        private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
            if (other.isEmpty()) {
                return one;
            }
            Set<UUID> both = new HashSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    public Uni<Void> follow(Changed changed) {
        return relations
                .refresh(changed.relation())
                .chain(() -> refreshIdentifiers(changed))
                .call(() -> removeEmpty(changed))
                .chain(hashes -> handOver(new SubjectsChanged(hashes, changed.told())));
    }

    private Uni<Void> handOver(SubjectsChanged changed) {
        return changed.isNothing()
                ? Uni.createFrom().voidItem()
                : Sequences.each(followers, follower -> follower.follow(changed));
    }

    private Uni<Set<IdentifierHash>> refreshIdentifiers(Changed changed) {
        Set<IdentifierHash> hashes = new HashSet<>();
        Set<UUID> others = new HashSet<>(changed.marketing());
        others.removeAll(changed.contact());
        Uni<Void> contact = changed.contact().isEmpty()
                ? Uni.createFrom().voidItem()
                : identifiers
                        .refresh(changed.contact())
                        .invoke(hashes::addAll)
                        .chain(() -> organisations.refresh(changed.contact()))
                        .invoke(hashes::addAll)
                        .replaceWithVoid();
        return contact.chain(() -> others.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : identifiers
                                .forgetUnneeded(others)
                                .invoke(hashes::addAll)
                                .chain(() -> organisations.of(others))
                                .invoke(hashes::addAll)
                                .replaceWithVoid())
                .replaceWith(hashes);
    }

    private Uni<Void> removeEmpty(Changed changed) {
        return changed.shrunk().isEmpty()
                ? Uni.createFrom().voidItem()
                : logins.endWithLastItem(changed.actor(), changed.shrunk())
                        .chain(() -> subjectStore.removeEmpty(changed.shrunk()));
    }
}

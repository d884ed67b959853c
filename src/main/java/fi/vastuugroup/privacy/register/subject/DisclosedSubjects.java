package fi.vastuugroup.privacy.register.subject;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.register.subject.SubjectIdentifierStore.ContactPoint;
import fi.vastuugroup.privacy.register.subject.SubjectIdentifierStore.Form;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds whose contact data is disclosed to a recipient, and which of it is still held. */
@ApplicationScoped
public class DisclosedSubjects {

    private final SubjectStore subjectStore;
    private final SubjectIdentifierStore store;
    private final Identifiers identifiers;

    DisclosedSubjects(SubjectStore subjectStore, SubjectIdentifierStore store, Identifiers identifiers) {
        this.subjectStore = subjectStore;
        this.store = store;
        this.identifiers = identifiers;
    }

    /**
     * An address or number that is held about a subject.
     *
     * @param field the field that it stands in, such as {@code workEmail}
     * @param sha256 of the normal form, in hexadecimal: as a partner knows it
     */
    public record Held(UUID subject, String field, IdentifierHash hash, String sha256) {}

    /** Locks those of the subjects that are in the register, and answers them. */
    public Uni<Set<UUID>> lock(Collection<UUID> subjects) {
        Set<UUID> known = new HashSet<>();
        return subjectStore
                .lock(subjects)
                .invoke(locked -> locked.stream().map(LockedSubject::id).forEach(known::add))
                .replaceWith(known);
    }

    /**
     * Finds who is known by the identifiers today. An identifier that also somebody has whose contact data is
     * restricted (Art. 18) is left out, for all of them.
     */
    public Uni<Map<IdentifierHash, Set<UUID>>> unrestrictedOwners(Collection<IdentifierHash> hashes) {
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(hashes);
        return store.owners(IdentifierHash.matched(hashes)).map(found -> {
            Map<IdentifierHash, Set<UUID>> owners = new HashMap<>();
            Set<IdentifierHash> restricted = new HashSet<>();
            found.forEach(owner -> {
                IdentifierHash hash = Objects.requireNonNull(byForm.get(owner.hash()));
                owners.computeIfAbsent(hash, unseen -> new HashSet<>()).add(owner.subject());
                if (owner.restricted()) {
                    restricted.add(hash);
                }
            });
            owners.keySet().removeAll(restricted);
            return owners;
        });
    }

    /** Answers the addresses and numbers that are held in plain about the subjects. */
    public Uni<List<Held>> addresses(Collection<UUID> subjects) {
        return store.contactPoints(subjects)
                .map(points ->
                        points.stream().flatMap(point -> held(point).stream()).toList());
    }

    /**
     * An address or number that was disclosed.
     *
     * @param sha256 of the normal form, in hexadecimal
     */
    public record Disclosed(UUID subject, String sha256) {}

    /** Selects the disclosed ones by which their subjects are still known, for objections at least. */
    public Uni<Set<Disclosed>> stillKnown(Collection<Disclosed> disclosed) {
        return store.knownBy(disclosed.stream().map(Disclosed::subject).collect(toUnmodifiableSet()))
                .map(Set::copyOf)
                .map(known -> disclosed.stream()
                        .filter(one -> identifiers.sha256Hex(one.sha256()).stream()
                                .flatMap(IdentifierHash::forms)
                                .anyMatch(form -> known.contains(new Form(one.subject(), form))))
                        .collect(toUnmodifiableSet()));
    }

    private Optional<Held> held(ContactPoint point) {
        Optional<String> normalForm =
                point.isEmail() ? identifiers.emailSha256(point.value()) : identifiers.phoneSha256(point.value());
        return normalForm.flatMap(sha256 ->
                identifiers.sha256Hex(sha256).map(hash -> new Held(point.subject(), point.field(), hash, sha256)));
    }
}

package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.ledger.DisclosedAddressStore.Known;
import fi.vastuugroup.privacy.disclosure.ledger.LedgerStore.Entry;
import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects.Held;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Notes which addresses and numbers of a person a recipient has: all in the disclosed fields, and the one by which the
 * person was named. By each of them the recipient is found when it is prohibited, and finds the person itself.
 */
@ApplicationScoped
public class DisclosedAddresses {

    private final DisclosedSubjects subjects;
    private final DisclosedAddressStore store;

    DisclosedAddresses(DisclosedSubjects subjects, DisclosedAddressStore store) {
        this.subjects = subjects;
        this.store = store;
    }

    /** Notes what persons' disclosures contain. */
    public Uni<Void> note(Collection<String> fields, List<Entry> entries) {
        Map<UUID, String> references = new HashMap<>();
        Map<UUID, Set<IdentifierHash>> named = new HashMap<>();
        entries.forEach(entry -> {
            references.put(entry.subject(), entry.reference());
            IdentifierHash identifier = entry.identifier();
            if (identifier != null) {
                named.computeIfAbsent(entry.subject(), unseen -> new HashSet<>())
                        .add(identifier);
            }
        });
        return subjects.addresses(references.keySet())
                .map(held -> known(fields, references, named, held))
                .chain(store::know);
    }

    private static List<Known> known(
            Collection<String> fields,
            Map<UUID, String> references,
            Map<UUID, Set<IdentifierHash>> named,
            List<Held> held) {
        List<Known> known = new ArrayList<>();
        held.stream()
                .filter(address -> DisclosedFields.hasAddress(fields, address.field())
                        || named.getOrDefault(address.subject(), Set.of()).contains(address.hash()))
                .map(address -> known(Objects.requireNonNull(references.get(address.subject())), address))
                .forEach(known::add);
        named.forEach((subject, identifiers) -> identifiers.forEach(
                identifier -> known.add(new Known(identifier, Objects.requireNonNull(references.get(subject)), null))));
        return known;
    }

    /** Notes that a recipient was given addresses that are held, each under the reference at the same place. */
    public Uni<Void> note(List<String> references, List<Held> given) {
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            known.add(known(references.get(i), given.get(i)));
        }
        return store.know(known);
    }

    /** Forgets by which hashes recipients find what was erased. */
    public Uni<Void> forgetErased(Collection<UUID> erased) {
        return store.forget(erased);
    }

    private static Known known(String reference, Held address) {
        return new Known(address.hash(), reference, address.sha256());
    }
}

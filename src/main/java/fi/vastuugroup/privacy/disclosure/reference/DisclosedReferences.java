package fi.vastuugroup.privacy.disclosure.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.disclosure.reference.DisclosedReferencePage.Entry;
import fi.vastuugroup.privacy.disclosure.reference.DisclosedReferenceStore.Reference;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.lookup.ReferenceChecks;
import fi.vastuugroup.privacy.marketing.lookup.ReferencedAddresses;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects.Held;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds who is behind a partner's references, and lists what stands for all of them. */
@ApplicationScoped
class DisclosedReferences implements ReferencedAddresses {

    static final String LIST = "listDisclosedReferences";

    /** As of every check. */
    private static final Duration VALIDITY = Duration.ofHours(24);

    private final Transactions transactions;
    private final DisclosedReferenceStore stored;
    private final DisclosedSubjects subjects;
    private final ReferenceChecks checks;

    DisclosedReferences(
            Transactions transactions,
            DisclosedReferenceStore stored,
            DisclosedSubjects subjects,
            ReferenceChecks checks) {
        this.transactions = transactions;
        this.stored = stored;
        this.subjects = subjects;
        this.checks = checks;
    }

    /** References with the addresses and numbers of the persons of whom some are held. */
    private record Found(List<Reference> references, Map<UUID, List<Held>> held) {

        boolean isHeld(Reference reference) {
            return held.containsKey(reference.subject());
        }
    }

    @Override
    public Uni<Map<String, Addresses>> of(Principal.Partner partner, Collection<String> references) {
        return transactions.asSystem(
                () -> stored.some(partner.id(), references).chain(this::found).map(DisclosedReferences::addresses));
    }

    /** Lists a page of a partner's references; a look that is recorded, and takes of the quota of identifiers. */
    Uni<DisclosedReferencePage> page(Principal.Partner partner, Cursor cursor, int limit) {
        return transactions
                .asSystem(() -> stored.page(partner.id(), ReferencePlace.reference(cursor.id()), limit + 1)
                        .chain(this::found))
                .chain(found -> {
                    Page<Reference> page = Page.ofIds(found.references(), limit, cursor, ReferencePlace::id);
                    return checks.permitted(
                                    partner,
                                    LIST,
                                    page.items().stream()
                                            .map(Reference::reference)
                                            .toList())
                            .map(standing -> view(page, found, standing));
                });
    }

    private Uni<Found> found(List<Reference> references) {
        return subjects.addresses(references.stream().map(Reference::subject).collect(toSet()))
                .map(held -> new Found(references, held.stream().collect(groupingBy(Held::subject))));
    }

    private static DisclosedReferencePage view(Page<Reference> page, Found found, ReferenceChecks.Standing standing) {
        List<Entry> items = new ArrayList<>();
        for (int i = 0; i < page.items().size(); i++) {
            Reference reference = page.items().get(i);
            items.add(new Entry(
                    reference.reference(),
                    reference.disclosedAt(),
                    reference.fields(),
                    found.isHeld(reference) ? reference.sha256() : List.of(),
                    found.isHeld(reference),
                    standing.permitted().get(i).stream()
                            .map(DisclosedReferencePage.PermittedUse::of)
                            .toList()));
        }
        return new DisclosedReferencePage(
                items,
                page.nextCursor(),
                standing.checkedAt(),
                standing.checkedAt().plus(VALIDITY));
    }

    private static Map<String, Addresses> addresses(Found found) {
        Map<String, Addresses> addresses = new HashMap<>();
        found.references().stream()
                .filter(found::isHeld)
                .forEach(reference -> addresses.put(
                        reference.reference(),
                        addresses(reference, found.held().getOrDefault(reference.subject(), List.of()))));
        return addresses;
    }

    /**
     * Sorts what the partner has by what it is good for. Where it has something that is not held any more, or nothing, all
     * that is held counts as well: what the person refuses today stands there.
     */
    private static Addresses addresses(Reference reference, List<Held> held) {
        Set<Buffer> emails = new HashSet<>();
        Set<Buffer> phones = new HashSet<>();
        Set<Buffer> others = new HashSet<>(reference.identifiers());
        held.forEach(address -> {
            boolean disclosed = address.hash().forms().anyMatch(reference.identifiers()::contains);
            if (disclosed) {
                (isEmail(address) ? emails : phones).add(address.hash().earliest());
                address.hash().forms().forEach(others::remove);
            }
        });
        if (!others.isEmpty() || reference.identifiers().isEmpty()) {
            held.forEach(address ->
                    (isEmail(address) ? emails : phones).add(address.hash().earliest()));
        }
        return new Addresses(emails, phones, others);
    }

    private static boolean isEmail(Held address) {
        String field = address.field().startsWith("organisation.")
                ? address.field().substring("organisation.".length())
                : address.field();
        return DisclosedFields.channels(field).contains(Channel.EMAIL);
    }
}

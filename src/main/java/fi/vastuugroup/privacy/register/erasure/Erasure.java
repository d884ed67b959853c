package fi.vastuugroup.privacy.register.erasure;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.erasure.PutOffStore.Many;
import fi.vastuugroup.privacy.register.item.CategorySets;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds one erasure while it is carried out: the order, what stands before anything is deleted, what goes, and what is
 * left. Each step adds its part, in this order.
 */
final class Erasure {

    /** A source's person. */
    record Person(String source, String id) {}

    /**
     * An item that was deleted.
     *
     * @param list of a subscription, the mailing list
     */
    record Gone(
            UUID id,
            Category category,
            String source,
            String sourceId,
            @Nullable String list) {}

    private final AuditEvent.Actor actor;
    private final UUID subject;
    private final ErasureOrder order;

    private final List<Person> persons;
    private final Set<IdentifierHash> identifiers = new HashSet<>();
    private final List<Buffer> soleAddresses = new ArrayList<>();
    private final Set<String> prohibitions = new HashSet<>();
    private final Set<String> parkedRefusals = new HashSet<>();
    private final List<Buffer> logins = new ArrayList<>();
    private final List<UUID> links = new ArrayList<>();

    private final List<PutOff> putOff = new ArrayList<>();
    private final List<Many> many = new ArrayList<>();
    private final List<Gone> items = new ArrayList<>();
    private final List<Tombstone> versions = new ArrayList<>();

    private boolean removed;
    private final Set<Category> categoriesLeft = EnumSet.noneOf(Category.class);
    private final Set<Buffer> addressesLeft = new HashSet<>();

    Erasure(AuditEvent.Actor actor, UUID subject, ErasureOrder order, List<Person> persons) {
        this.actor = actor;
        this.subject = subject;
        this.order = order;
        this.persons = List.copyOf(persons);
    }

    void stand(Collection<String> prohibitionsBefore) {
        prohibitions.addAll(prohibitionsBefore);
    }

    /** Notes what the sources refused for the person while a block kept it waiting. */
    void refusedMeanwhile(Collection<String> prohibitionsParked) {
        parkedRefusals.addAll(prohibitionsParked);
    }

    void knownBy(Collection<IdentifierHash> identifiersBefore) {
        identifiers.addAll(identifiersBefore);
    }

    void knownAloneBy(Collection<Buffer> addressesBefore) {
        soleAddresses.addAll(addressesBefore);
    }

    void loggedInAs(Collection<Buffer> loginsBefore) {
        logins.addAll(loginsBefore);
    }

    void linkedByAddress(Collection<UUID> linksBefore) {
        links.addAll(linksBefore);
    }

    /**
     * @param categories what is deleted later
     * @param items how much that is, by category and source
     */
    void putOff(Collection<PutOff> categories, Collection<Many> items) {
        putOff.addAll(categories);
        many.addAll(items);
    }

    /** @param lastVersions that came of the items, and of lines about items that were not held */
    void deleted(Collection<Gone> gone, Collection<Tombstone> lastVersions) {
        items.addAll(gone);
        versions.addAll(lastVersions);
    }

    /**
     * @param anything items or blocks, for which the subject stays
     * @param categories of the items, but for those that are put off
     */
    void left(boolean anything, Collection<Category> categories) {
        categoriesLeft.addAll(categories);
        putOff.stream()
                .filter(part -> !part.kept().isEmpty())
                .map(PutOff::category)
                .forEach(categoriesLeft::add);
        removed = !anything && categoriesLeft.isEmpty();
    }

    void stillHeld(Collection<Buffer> addresses) {
        addressesLeft.addAll(addresses);
    }

    /** Whether nothing went and the subject stays. */
    boolean didNothing() {
        return !removed && versions.isEmpty() && putOff.isEmpty();
    }

    AuditEvent.Actor actor() {
        return actor;
    }

    UUID subject() {
        return subject;
    }

    ErasureOrder order() {
        return order;
    }

    List<Person> persons() {
        return persons;
    }

    List<Gone> items() {
        return items;
    }

    List<PutOff> putOff() {
        return putOff;
    }

    boolean putsOff(Category category) {
        return putOff.stream().anyMatch(part -> part.category() == category);
    }

    /** How much of a category is put off, by source. */
    List<Many> many(Category category) {
        return many.stream().filter(part -> part.category() == category).toList();
    }

    /** Counts what goes, now and later. */
    Map<Category, Long> counts() {
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        items.forEach(item -> counts.merge(item.category(), 1L, Long::sum));
        many.forEach(part -> counts.merge(part.category(), part.items(), Long::sum));
        return counts;
    }

    /** Whether the person goes with the items. */
    boolean removed() {
        return removed;
    }

    /** Whether the person has no contact data any more, and sources may not bring it back. */
    boolean contactGone() {
        boolean went = CategorySets.CONTACT_DATA.stream().anyMatch(this::contains);
        return removed || went && Collections.disjoint(categoriesLeft, CategorySets.CONTACT_DATA);
    }

    /** The categories of which a person who stays has lost everything. */
    Set<Category> categoriesGone() {
        return removed
                ? Set.of()
                : counts().keySet().stream()
                        .filter(category -> !categoriesLeft.contains(category))
                        .collect(toUnmodifiableSet());
    }

    /** The prohibitions that lose their items, and go on by hash. */
    Set<String> keptProhibitions() {
        Set<String> kept = new HashSet<>();
        if (removed || contains(Category.MARKETING_PROHIBITIONS)) {
            kept.addAll(prohibitions);
        }
        if (removed || order.categories().contains(Category.MARKETING_PROHIBITIONS)) {
            kept.addAll(parkedRefusals);
        }
        return kept;
    }

    /** The identifiers by which the person was known. */
    Set<IdentifierHash> identifiers() {
        return Set.copyOf(identifiers);
    }

    /** The identifiers that carry the prohibitions on. */
    Set<IdentifierHash> carriers() {
        return keptProhibitions().isEmpty() ? Set.of() : identifiers;
    }

    List<Buffer> endedLogins() {
        return removed ? logins : List.of();
    }

    /** The mailing lists that a person who stays has left by the erasure of the subscriptions. */
    Set<String> listsLeft() {
        return removed
                ? Set.of()
                : items.stream().map(Gone::list).filter(Objects::nonNull).collect(toUnmodifiableSet());
    }

    /** The links of logins that stay with the person. */
    List<UUID> keptLinks() {
        return removed ? List.of() : links;
    }

    /** The last version that came of each item, by source and key. */
    List<Tombstone> versions() {
        return versions;
    }

    /** The addresses that were this person's alone and are not held any more. */
    List<Buffer> addressesGone() {
        return soleAddresses.stream()
                .filter(address -> !addressesLeft.contains(address))
                .toList();
    }

    private boolean contains(Category category) {
        return counts().containsKey(category);
    }
}

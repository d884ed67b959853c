package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.HeldItem;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.category.ContactRole;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.erasure.Tombstone;
import fi.vastuugroup.privacy.register.erasure.Tombstone.Key;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds out which tombstones could forbid a chunk's lines; none for what is known already, so that most chunks ask
 * nothing.
 */
@ApplicationScoped
class ErasedPersonLookup {

    private final TombstoneKeys keys;
    private final Identifiers identifiers;

    ErasedPersonLookup(TombstoneKeys keys, Identifiers identifiers) {
        this.keys = keys;
        this.identifiers = identifiers;
    }

    /** Answers the persons of whom a tombstone may exist, with their lines. */
    Collection<LinesAboutPerson> of(Chunk chunk) {
        List<BatchLine> lines = chunk.sent().lines();
        String source = chunk.source().id();
        Map<String, String> sharedKeys = new HashMap<>();
        lines.forEach(line -> {
            String crmId = line.person().crmId();
            if (crmId != null) {
                sharedKeys.put(line.person().id(), crmId);
            }
        });
        Map<Object, LinesAboutPerson> found = new LinkedHashMap<>();
        for (BatchLine line : lines) {
            UUID subject = chunk.persons().existingSubjectOf(line.person());
            String crmId = sharedKeys.get(line.person().id());
            Object who =
                    subject != null ? subject : crmId == null ? line.person().id() : new Shared(crmId);
            LinesAboutPerson about = found.computeIfAbsent(
                    who, first -> new LinesAboutPerson(subject == null ? null : chunk.subject(subject)));
            about.add(line);
            if (subject == null) {
                about.addPerson(person(source, line.person().id()));
                if (crmId != null && isUnknown(chunk, crmId)) {
                    about.addPerson(person(SourceSystem.CRM, crmId));
                }
            }
            PersonKeys.Key added = chunk.persons().keyNewToExisting(line.person());
            if (added != null) {
                about.addJoin(line, person(added.source(), added.person()));
            }
            newAddresses(chunk, line).forEach(address -> about.addAddress(line, address));
        }
        return found.values();
    }

    /** Whether the CRM's id leads to nobody: who is in the register was not erased. */
    private static boolean isUnknown(Chunk chunk, String crmId) {
        return !chunk.persons().known().containsKey(new PersonKeys.Key(SourceSystem.CRM, crmId));
    }

    /** A person by the CRM's id, which may look like another source's. */
    private record Shared(String crmId) {}

    private Key person(String source, String id) {
        return new Key(source, Tombstone.Kind.PERSON, keys.person(id));
    }

    /**
     * The addresses that a line brings, with an item that is new or in a later version: of somebody in the register too,
     * who may have been fed without the address first.
     */
    private Stream<Key> newAddresses(Chunk chunk, BatchLine line) {
        if (!(line instanceof BatchLine.Upsert upsert)) {
            return Stream.empty();
        }
        HeldItem held = chunk.held(ItemKey.of(line));
        return held == null || line.version() > held.version()
                ? addresses(upsert.content())
                        .flatMap(address -> identifiers.email(address).stream())
                        .map(hash -> new Key(Tombstone.EVERY_SOURCE, Tombstone.Kind.EMAIL, hash))
                : Stream.empty();
    }

    /** The addresses that are a person's: of a sole trader or consumer, the organisation's own too. */
    private static Stream<String> addresses(Content content) {
        if (content instanceof ContactDetails details) {
            return Stream.ofNullable(details.email());
        }
        return content instanceof ContactRole role
                ? Stream.of(
                                Optional.ofNullable(role.workEmail()),
                                Optional.ofNullable(role.organisation().ownEmail()))
                        .flatMap(Optional::stream)
                : Stream.empty();
    }
}

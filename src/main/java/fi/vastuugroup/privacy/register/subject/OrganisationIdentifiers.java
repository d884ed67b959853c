package fi.vastuugroup.privacy.register.subject;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.subject.OrganisationIdentifierStore.ContactPoint;
import fi.vastuugroup.privacy.register.subject.OrganisationIdentifierStore.Known;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Derives the keyed hashes of addresses and numbers that are an organisation's own from contact roles, and tells which
 * are. Nobody is known by them: no login, no search and no tombstone goes by them.
 */
@ApplicationScoped
public class OrganisationIdentifiers {

    private final OrganisationIdentifierStore store;
    private final Identifiers identifiers;
    private final Clock clock;

    OrganisationIdentifiers(OrganisationIdentifierStore store, Identifiers identifiers, Clock clock) {
        this.store = store;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Selects the identifiers that are the own ones of an organisation that somebody has a role at today. */
    public Uni<Set<IdentifierHash>> among(Collection<IdentifierHash> hashes) {
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(hashes);
        return store.knownOn(Helsinki.today(clock), IdentifierHash.matched(hashes))
                .map(known -> known.stream().map(byForm::get).collect(toSet()));
    }

    /** Answers the identifiers that the roles of subjects show. */
    Uni<Set<IdentifierHash>> of(Collection<UUID> subjects) {
        return store.of(subjects).map(HashSet::new);
    }

    /** Derives the identifiers in subjects' roles anew; answers those they had and those they have. */
    Uni<Set<IdentifierHash>> refresh(Collection<UUID> subjects) {
        return store.contactPoints(subjects)
                .map(points -> points.stream().flatMap(this::known).toList())
                .chain(known -> store.replace(subjects, known).map(before -> union(before, known)));
    }

    private Stream<Known> known(ContactPoint point) {
        return Stream.concat(
                        Stream.ofNullable(point.email()).flatMap(address -> identifiers.email(address).stream()),
                        Stream.ofNullable(point.phone()).flatMap(number -> identifiers.phone(number).stream()))
                .map(hash -> new Known(point.subject(), hash, point.from(), point.until()));
    }

    private static Set<IdentifierHash> union(List<IdentifierHash> before, List<Known> known) {
        Set<IdentifierHash> both = known.stream().map(Known::hash).collect(toCollection(HashSet::new));
        both.addAll(before);
        return both;
    }
}

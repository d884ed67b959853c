package fi.vastuugroup.privacy.register.subject;

import static java.util.stream.Collectors.toCollection;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.register.subject.SubjectIdentifierStore.ContactPoint;
import fi.vastuugroup.privacy.register.subject.SubjectIdentifierStore.Current;
import fi.vastuugroup.privacy.register.subject.SubjectIdentifierStore.Form;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Derives the keyed hashes by which subjects are known from their contact details and contact roles, and has them stored.
 * An address or number that is no longer held stays as a hash while a prohibition stands on the person or a restriction
 * covers them: the hash carries these on. For objections it is remembered longer ({@link FormerIdentifiers}).
 */
@ApplicationScoped
public class ContactIdentifiers {

    private final SubjectIdentifierStore store;
    private final Identifiers identifiers;
    private final Clock clock;

    ContactIdentifiers(SubjectIdentifierStore store, Identifiers identifiers, Clock clock) {
        this.store = store;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** An identifier of a subject. */
    private record Known(UUID subject, IdentifierHash hash) {}

    /**
     * An identifier of a subject, before it is stored.
     *
     * @param workUntil the last day of the last contact role that it stands in; the last of all days while one goes on,
     *     null when it stands in none
     */
    private record Point(
            UUID subject,
            IdentifierHash hash,
            String kind,
            String contact,
            @Nullable LocalDate workUntil) {

        Known known() {
            return new Known(subject, hash);
        }
    }

    /** Answers all identifiers of subjects, current or not. */
    public Uni<Set<IdentifierHash>> of(Collection<UUID> subjects) {
        return stored(subjects).map(ContactIdentifiers::hashes);
    }

    /** Reads the identifiers with the value that each one's row has; of two rows, the current one's. */
    private Uni<Map<Known, Buffer>> stored(Collection<UUID> subjects) {
        return store.of(subjects).map(rows -> {
            Map<Known, Buffer> stored = new HashMap<>();
            rows.forEach(row -> {
                IdentifierHash hash = identifiers.stored(row.hash(), row.pepperVersion(), row.previous());
                stored.put(new Known(row.subject(), hash), row.hash());
            });
            return stored;
        });
    }

    private static Set<IdentifierHash> hashes(Map<Known, Buffer> stored) {
        return stored.keySet().stream().map(Known::hash).collect(toCollection(HashSet::new));
    }

    /**
     * Forgets the identifiers that carry nothing on any more, after prohibitions or restrictions have changed; answers
     * the identifiers that the subjects had.
     */
    Uni<Set<IdentifierHash>> forgetUnneeded(Collection<UUID> subjects) {
        return of(subjects).call(() -> store.forgetUnneeded(subjects));
    }

    /**
     * Notes that the person confirmed an address of theirs: by a link that was sent there, or a login with it.
     *
     * @return whether nobody had before: decisions about it may change
     */
    public Uni<Boolean> confirm(UUID subject, IdentifierHash address) {
        return store.confirm(
                subject,
                IdentifierHash.matched(List.of(address)),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Forgets that an address was confirmed: somebody else reads it. Answers whether decisions about it may change. */
    public Uni<Boolean> disprove(UUID subject, IdentifierHash address) {
        return store.disprove(subject, IdentifierHash.matched(List.of(address)));
    }

    /** Whether somebody else was found to read an address of the person's, and it was not given back since. */
    public Uni<Boolean> isDisproved(UUID subject, IdentifierHash address) {
        return store.isDisproved(subject, IdentifierHash.matched(List.of(address)));
    }

    /** Derives the identifiers of subjects anew; answers those they had and those they have. */
    public Uni<Set<IdentifierHash>> refresh(Collection<UUID> subjects) {
        return stored(subjects)
                .chain(stored -> store.contactPoints(subjects)
                        .map(this::points)
                        .call(points -> store(subjects, points, stored))
                        .map(points -> {
                            Set<IdentifierHash> both = hashes(stored);
                            points.forEach(point -> both.add(point.hash()));
                            return both;
                        }));
    }

    private Uni<Void> store(Collection<UUID> subjects, List<Point> points, Map<Known, Buffer> stored) {
        List<Current> current = points.stream()
                .map(point -> new Current(
                        point.subject(),
                        stored.getOrDefault(point.known(), point.hash().value()),
                        point.kind(),
                        point.contact(),
                        point.hash().older(),
                        LocalDate.MAX.equals(point.workUntil()) ? null : point.workUntil()))
                .toList();
        List<Form> forms = points.stream()
                .flatMap(point -> point.hash().forms().map(value -> new Form(point.subject(), value)))
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.makeCurrent(current, identifiers.pepperVersion(), now)
                .chain(() -> store.retireOthers(subjects, forms, now))
                .chain(() -> store.forgetUnneeded(subjects));
    }

    private List<Point> points(List<ContactPoint> held) {
        Map<Known, Point> points = new LinkedHashMap<>();
        held.forEach(contact -> hash(contact)
                .map(hash -> new Point(
                        contact.subject(),
                        hash,
                        contact.isEmail() ? "email" : "phone",
                        contact.work() ? "work" : "personal",
                        workUntil(contact)))
                .ifPresent(point -> points.merge(point.known(), point, ContactIdentifiers::both)));
        return List.copyOf(points.values());
    }

    /** Joins two places of one address or number: what the first says of it, and the later end of the roles. */
    private static Point both(Point first, Point next) {
        return new Point(
                first.subject(),
                first.hash(),
                first.kind(),
                first.contact(),
                later(first.workUntil(), next.workUntil()));
    }

    private static @Nullable LocalDate workUntil(ContactPoint point) {
        return point.work() ? Objects.requireNonNullElse(point.until(), LocalDate.MAX) : null;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private Optional<IdentifierHash> hash(ContactPoint point) {
        return point.isEmail() ? identifiers.email(point.value()) : identifiers.phone(point.value());
    }
}

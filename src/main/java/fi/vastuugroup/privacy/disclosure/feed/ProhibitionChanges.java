package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.disclosure.feed.ChangesView.Event;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists to a partner the changes to the people who were disclosed to it. */
@ApplicationScoped
class ProhibitionChanges {

    private static final String DISCLOSED = """
        select r.reference, r.subject_id, i.identifier from disclosure_reference r
            join disclosed_identifier i on i.reference = r.reference
        where r.reference = any($1)\
        """;

    private final Sql sql;
    private final Transactions transactions;
    private final ChangeFeedStore feeds;
    private final DisclosedSubjects subjects;

    ProhibitionChanges(Sql sql, Transactions transactions, ChangeFeedStore feeds, DisclosedSubjects subjects) {
        this.sql = sql;
        this.transactions = transactions;
        this.feeds = feeds;
        this.subjects = subjects;
    }

    /** A reference with the person and an address or number that the partner has. */
    private record Disclosed(String reference, UUID subject, Buffer identifier) {}

    /** @throws fi.vastuugroup.privacy.platform.problem.ProblemException {@code cursor-expired} */
    Uni<ChangesView> after(Principal.Partner partner, @Nullable FeedCursor cursor, int limit) {
        return transactions.asSystem(() -> feeds.advance(partner.id()).chain(feed -> {
            long from = feed.from(cursor);
            return feeds.events(partner.id(), from, limit)
                    .chain(rows -> held(rows).map(held -> view(feed, from, rows, held, limit)));
        }));
    }

    private static ChangesView view(
            ChangeFeedStore.Feed feed, long from, List<Row> rows, Map<String, Set<String>> held, int limit) {
        long next = rows.isEmpty() ? from : rows.get(rows.size() - 1).getLong(0);
        return new ChangesView(
                rows.stream()
                        .map(row -> new Event(
                                row.getString(1),
                                List.copyOf(held.getOrDefault(row.getString(1), Set.of())),
                                Slugs.of(Change.class, row.getString(2)),
                                row.getOffsetDateTime(3).toInstant()))
                        .toList(),
                new FeedCursor(feed.epoch(), next).encoded(),
                rows.size() == limit && next < feed.last());
    }

    /** Reads for each reference the addresses that were disclosed and are still held in plain, as SHA-256. */
    private Uni<Map<String, Set<String>>> held(List<Row> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        String[] references =
                events.stream().map(row -> row.getString(1)).distinct().toArray(String[]::new);
        Set<Disclosed> disclosed = new HashSet<>();
        Set<UUID> persons = new HashSet<>();
        return sql.execute(DISCLOSED, Tuple.of((Object) references))
                .invoke(rows -> rows.forEach(row -> {
                    persons.add(row.getUUID(1));
                    disclosed.add(new Disclosed(row.getString(0), row.getUUID(1), row.get(Buffer.class, 2)));
                }))
                .chain(() -> subjects.addresses(persons))
                .map(held -> {
                    Map<String, Set<String>> known = new HashMap<>();
                    held.forEach(address -> disclosed.stream()
                            .filter(one -> one.subject().equals(address.subject())
                                    && address.hash().forms().anyMatch(one.identifier()::equals))
                            .forEach(one -> known.computeIfAbsent(one.reference(), reference -> new TreeSet<>())
                                    .add(address.sha256())));
                    return known;
                });
    }
}

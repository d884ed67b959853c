package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.identity.SourceRights;
import fi.vastuugroup.privacy.notice.Category;
import fi.vastuugroup.privacy.platform.NumberedLine;
import fi.vastuugroup.privacy.platform.Transactions;
import fi.vastuugroup.privacy.register.BatchReader.Read;
import fi.vastuugroup.privacy.register.SubjectDirectory.LockedSubject;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Feeds the register: a chunk of lines is one transaction with its audit events and everything that follows from it.
 * The lines of a chunk keep their order. A line that cannot be stored is rejected alone.
 */
@ApplicationScoped
public class Ingestion {

    /**
     * Chunks are large and the tables may grow by orders of magnitude within one stream: a plan that was cached while
     * they were small reads them whole for every chunk. Planning anew costs nothing beside a thousand lines.
     */
    private static final String PLAN_ANEW = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private static final int ATTEMPTS = 5;
    private static final String DATA_EXCEPTION = "22";

    private static final Set<Category> DECIDE_MARKETING = EnumSet.of(
            Category.CONTACT_DETAILS, Category.ORGANISATIONS, Category.MARKETING_PROHIBITIONS, Category.CONSENTS);

    private final Transactions transactions;
    private final BatchReader reader;
    private final SubjectDirectory directory;
    private final BatchStore store;
    private final LineDecisions decisions;
    private final SubjectChanges changes;
    private final AuditTrail audit;
    private final Clock clock;

    Ingestion(
            Transactions transactions,
            BatchReader reader,
            SubjectDirectory directory,
            BatchStore store,
            LineDecisions decisions,
            SubjectChanges changes,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.directory = directory;
        this.store = store;
        this.decisions = decisions;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody else stored or deleted a person of the chunk meanwhile: it is decided anew. */
    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken() {
            super(null, null, false, false);
        }
    }

    /**
     * Stores a chunk of a source's lines.
     *
     * @return an answer for each line in their order, once the chunk is committed
     */
    public Uni<List<LineAnswer>> ingest(SourceRights source, List<NumberedLine> lines) {
        List<Read> reads = lines.stream().map(reader::read).toList();
        return store(source, reads)
                .onFailure(Ingestion::unstorable)
                .recoverWithUni(() -> Multi.createFrom()
                        .iterable(reads)
                        .onItem()
                        .transformToUniAndConcatenate(read -> storeAlone(source, read))
                        .collect()
                        .asList());
    }

    private Uni<List<LineAnswer>> store(SourceRights source, List<Read> reads) {
        return Uni.createFrom()
                .deferred(() -> transactions.asSystem(transaction ->
                        transaction.query(PLAN_ANEW).execute().chain(() -> decideAndStore(transaction, source, reads))))
                .onFailure(Overtaken.class)
                .retry()
                .atMost(ATTEMPTS);
    }

    private Uni<LineAnswer> storeAlone(SourceRights source, Read read) {
        return store(source, List.of(read))
                .map(answers -> answers.get(0))
                .onFailure(Ingestion::unstorable)
                .recoverWithItem(LineAnswer.rejected(read.number(), "not-storable", "a value is out of range"));
    }

    private static boolean unstorable(Throwable failure) {
        return failure instanceof PgException database
                && database.getSqlState() != null
                && database.getSqlState().startsWith(DATA_EXCEPTION);
    }

    private Uni<List<LineAnswer>> decideAndStore(SqlConnection transaction, SourceRights source, List<Read> reads) {
        List<BatchLine> lines = reads.stream()
                .map(Read::line)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (lines.isEmpty()) {
            return Uni.createFrom()
                    .item(reads.stream()
                            .map(read -> Objects.requireNonNull(read.rejection()))
                            .toList());
        }
        return directory
                .find(
                        transaction,
                        source.id(),
                        lines.stream().map(BatchLine::person).toList())
                .chain(persons -> load(transaction, source, persons, lines).chain(chunk -> {
                    List<LineAnswer> answers = decide(source, persons, chunk, reads);
                    return write(transaction, source, persons, chunk).replaceWith(answers);
                }));
    }

    private Uni<Chunk> load(SqlConnection transaction, SourceRights source, Persons persons, List<BatchLine> lines) {
        Set<ItemKey> keys = new HashSet<>();
        lines.forEach(line -> keys.add(new ItemKey(line.category(), line.id())));
        Set<UUID> existing = persons.existing();
        return directory.lock(transaction, existing).chain(locked -> {
            if (locked.size() < existing.size()) {
                return Uni.createFrom().failure(new Overtaken());
            }
            return store.held(transaction, source.id(), keys)
                    .call(held -> requireStillNew(transaction, source, existing, held.values(), lines))
                    .chain(held -> Blocks.active(transaction, existing)
                            .chain(blocks -> store.tombstones(transaction, source.id(), keys)
                                    .map(tombstones -> new Chunk(locked, held, blocks, tombstones))));
        });
    }

    /**
     * An item of a person whom this chunk does not know is another person's, or its person was stored by somebody else
     * after the persons were looked up: then the chunk is decided anew.
     */
    private Uni<Void> requireStillNew(
            SqlConnection transaction,
            SourceRights source,
            Set<UUID> existing,
            Collection<HeldItem> held,
            List<BatchLine> lines) {
        if (held.stream().allMatch(item -> existing.contains(item.subject()))) {
            return Uni.createFrom().voidItem();
        }
        return directory
                .find(
                        transaction,
                        source.id(),
                        lines.stream().map(BatchLine::person).toList())
                .chain(now -> now.existing().equals(existing)
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new Overtaken()));
    }

    private List<LineAnswer> decide(SourceRights source, Persons persons, Chunk chunk, List<Read> reads) {
        List<LineAnswer> answers = new ArrayList<>(reads.size());
        for (Read read : reads) {
            answers.add(decide(source, persons, chunk, read));
        }
        return answers;
    }

    private LineAnswer decide(SourceRights source, Persons persons, Chunk chunk, Read read) {
        BatchLine line = read.line();
        if (line == null) {
            return Objects.requireNonNull(read.rejection());
        }
        if (!source.mayFeed(line.category())) {
            return LineAnswer.rejected(read.number(), "category-not-allowed", "not a category of this source system");
        }
        return persons.subjectOf(line.person())
                .map(subject -> decisions.decide(source, chunk, read.number(), subject, line))
                .orElseGet(() -> LineAnswer.rejected(
                        read.number(), "identity-conflict", "the two ids are two persons; staff can join them"));
    }

    private Uni<Void> write(SqlConnection transaction, SourceRights source, Persons persons, Chunk chunk) {
        Instant now = clock.instant();
        Map<ItemKey, HeldItem> inserts = chunk.inserts();
        Map<ItemKey, HeldItem> updates = chunk.updates();
        Map<ItemKey, HeldItem> deletes = chunk.deletes();
        Set<UUID> inUse = new HashSet<>(persons.existing());
        inserts.values().forEach(item -> inUse.add(item.subject()));
        List<AuditEvent> events = new ArrayList<>();
        AuditEvent.Actor actor = AuditEvent.Actor.sourceSystem(source.id());
        return directory
                .store(transaction, persons, inUse, now)
                .chain(stored ->
                        stored ? Uni.createFrom().voidItem() : Uni.createFrom().failure(new Overtaken()))
                .chain(() -> store.delete(transaction, deletes))
                .invoke(ids -> add(events, now, actor, "items-deleted-by-source", ids))
                .chain(() -> store.update(transaction, updates, now))
                .invoke(ids -> add(events, now, actor, "items-updated", ids))
                .chain(() -> store.insert(transaction, source.id(), inserts, now))
                .invoke(ids -> add(events, now, actor, "items-created", ids))
                .chain(() -> store.rememberDeletions(transaction, source.id(), chunk.deletedVersions(), now))
                .chain(() -> store.park(transaction, source.id(), chunk.parked(), now))
                .chain(() -> follow(transaction, actor, chunk, List.of(inserts, updates, deletes)))
                .chain(() -> audit.record(transaction, events));
    }

    private static void add(
            List<AuditEvent> events, Instant now, AuditEvent.Actor actor, String action, List<UUID> items) {
        if (!items.isEmpty()) {
            events.add(AuditEvent.of(now, actor, action, null, items, Map.of("count", items.size())));
        }
    }

    private static boolean prolongs(HeldItem item, Category category, LockedSubject subject) {
        HeldItem.Written written = item.content();
        return written != null && Relations.CONTACT.contains(category) && subject.isProlongedBy(written.eventOn());
    }

    /** What else changes with the items: the relation, the identifiers, the decisions on marketing, empty subjects. */
    private Uni<Void> follow(
            SqlConnection transaction, AuditEvent.Actor actor, Chunk chunk, Collection<Map<ItemKey, HeldItem>> writes) {
        Set<UUID> relation = new HashSet<>();
        Set<UUID> contact = new HashSet<>();
        Set<UUID> marketing = new HashSet<>();
        writes.forEach(items -> items.forEach((key, item) -> {
            Category category = key.category();
            LockedSubject locked = chunk.subject(item.subject());
            if (locked == null || category == Category.ORGANISATIONS || prolongs(item, category, locked)) {
                relation.add(item.subject());
            }
            if (category == Category.CONTACT_DETAILS || category == Category.ORGANISATIONS) {
                contact.add(item.subject());
            }
            if (DECIDE_MARKETING.contains(category)) {
                marketing.add(item.subject());
            }
        }));
        Set<UUID> shrunk = new HashSet<>();
        chunk.deletes().values().forEach(item -> shrunk.add(item.subject()));
        return changes.follow(transaction, new SubjectChanges.Changed(actor, relation, contact, marketing, shrunk));
    }
}

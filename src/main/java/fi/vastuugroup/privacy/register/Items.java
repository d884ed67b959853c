package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.Outbox;
import fi.vastuugroup.privacy.notice.Category;
import fi.vastuugroup.privacy.platform.Cursor;
import fi.vastuugroup.privacy.platform.Page;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.register.category.Content;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The only way by which a feature reaches items. Blocks and withholding are enforced here and nowhere else: what the
 * subject may not see leaves without its content, what is restricted is not changed. Every method works in the caller's
 * transaction; those that write need one of {@link fi.vastuugroup.privacy.platform.Transactions#asSystem} and lock the
 * subject.
 */
@ApplicationScoped
public class Items {

    /** The source system of what the subject stated in the portal. */
    public static final String PORTAL = "portal";

    private final ItemStore store;
    private final SubjectDirectory directory;
    private final SubjectChanges changes;
    private final RectificationNotices notices;
    private final Expiry expiry;
    private final Redating redating;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Items(
            ItemStore store,
            SubjectDirectory directory,
            SubjectChanges changes,
            RectificationNotices notices,
            Expiry expiry,
            Redating redating,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.store = store;
        this.directory = directory;
        this.changes = changes;
        this.notices = notices;
        this.expiry = expiry;
        this.redating = redating;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is held of each category, in one query and the blocks' one; categories of which nothing is held are left out. */
    public Uni<List<CategorySummary>> summarise(SqlConnection transaction, UUID subject) {
        return Blocks.active(transaction, List.of(subject))
                .chain(blocks -> store.summarise(transaction, subject, blocks.getOrDefault(subject, List.of())));
    }

    /** A page of a category for the subject, newest first; what is withheld comes without its content. */
    public Uni<Page<Item>> list(
            SqlConnection transaction, UUID subject, Category category, @Nullable UUID after, int limit) {
        return read(
                        transaction,
                        subject,
                        blocks -> store.list(transaction, subject, category, after, limit + 1, blocks))
                .map(items -> items.size() > limit
                        ? new Page<>(
                                items.subList(0, limit),
                                Cursor.after(items.get(limit - 1).id()))
                        : new Page<>(items, null));
    }

    /** All items of a few categories of which a person has a handful: contact details, roles, choices. */
    public Uni<List<Item>> all(SqlConnection transaction, UUID subject, Set<Category> categories) {
        return read(transaction, subject, blocks -> store.all(transaction, subject, categories, blocks));
    }

    /** One item for the subject; empty when there is none such, whoever else may have it. */
    public Uni<Optional<Item>> find(SqlConnection transaction, UUID subject, Category category, UUID id) {
        return read(transaction, subject, blocks -> store.find(transaction, subject, category, id, blocks))
                .map(items -> items.stream().findFirst());
    }

    private static Uni<List<Item>> read(
            SqlConnection transaction, UUID subject, java.util.function.Function<List<Block>, Uni<List<Item>>> query) {
        return Blocks.active(transaction, List.of(subject))
                .chain(blocks -> query.apply(blocks.getOrDefault(subject, List.of())))
                .map(items -> items.stream().map(Items::withoutWithheldContent).toList());
    }

    private static Item withoutWithheldContent(Item item) {
        return item.withheld() == null
                ? item
                : new Item(
                        item.subject(),
                        item.id(),
                        item.category(),
                        item.sourceSystem(),
                        item.sourceItemId(),
                        null,
                        item.collected(),
                        item.retentionRule(),
                        item.dueOn(),
                        item.withheld(),
                        item.blocks(),
                        item.revision(),
                        item.updatedAt());
    }

    /** Takes the subject's lock for the rest of the transaction: read what a write depends on after it. */
    public Uni<Void> lock(SqlConnection transaction, UUID subject) {
        return directory
                .lock(transaction, List.of(subject))
                .chain(locked -> locked.isEmpty()
                        ? Uni.createFrom().failure(new ProblemException(ProblemType.LOGIN_NOT_LINKED, null))
                        : Uni.createFrom().voidItem());
    }

    /**
     * The subject corrects fields of items that they may correct alone (Art. 16), under the subject's lock: the values
     * stand over later batches until the source confirms them, and the source systems are told.
     *
     * @param corrected the fields with their values; a null value removes the field
     * @throws ProblemException {@code processing-restricted} when a restriction covers an item (Art. 18(2))
     */
    public Uni<Void> rectify(
            SqlConnection transaction, UUID subject, List<Item> items, Map<String, @Nullable String> corrected) {
        if (items.stream().anyMatch(Item::restricted)) {
            throw new ProblemException(ProblemType.PROCESSING_RESTRICTED, "a restriction keeps the item as it is");
        }
        Set<UUID> self = Set.of(subject);
        List<UUID> ids = items.stream().map(Item::id).toList();
        return store.rectify(transaction, subject, ids, corrected, clock.instant())
                .chain(() -> changes.follow(
                        transaction,
                        new SubjectChanges.Changed(
                                AuditEvent.Actor.subject(subject), Set.of(), self, Set.of(), Set.of())))
                .chain(() -> notices.about(transaction, subject, items, corrected.keySet()))
                .chain(notifications -> outbox.add(transaction, notifications))
                .chain(() -> audit.record(
                        transaction,
                        List.of(AuditEvent.of(
                                clock.instant(),
                                AuditEvent.Actor.subject(subject),
                                "items-rectified",
                                subject,
                                ids,
                                Map.of("fields", List.copyOf(corrected.keySet()))))));
    }

    /**
     * Stores statements of the subject's own (prohibitions, subscriptions, consents), under the subject's lock. A
     * statement replaces the subject's earlier one of the same key; a restriction does not stop it, for it is the
     * subject's own will (Art. 18(2), 21(2)). The caller records the audit event and the notifications.
     *
     * @param statements by a key that names what the statement is about, such as {@code email/direct-marketing}
     * @return the ids of the items
     */
    public Uni<List<UUID>> declare(SqlConnection transaction, UUID subject, Map<String, ? extends Content> statements) {
        Set<UUID> self = Set.of(subject);
        return store.declare(transaction, subject, statements, clock.instant())
                .call(() -> changes.follow(
                        transaction,
                        new SubjectChanges.Changed(AuditEvent.Actor.subject(subject), self, Set.of(), self, Set.of())));
    }

    /** Places a block on items of a subject, under the subject's lock: from now on nothing deletes or changes them. */
    public Uni<UUID> block(SqlConnection transaction, AuditEvent.Actor actor, UUID subject, Block block) {
        Set<UUID> self = Set.of(subject);
        return lock(transaction, subject)
                .chain(() -> Blocks.place(transaction, subject, block))
                .call(() -> changes.follow(
                        transaction, new SubjectChanges.Changed(actor, Set.of(), Set.of(), self, Set.of())))
                .call(id -> audit.record(
                        transaction,
                        List.of(AuditEvent.of(
                                clock.instant(),
                                actor,
                                block.kind().slug() + "-placed",
                                subject,
                                List.of(id),
                                Map.of("ground", block.ground())))));
    }

    /**
     * Deletes what is due of the next subjects that nobody else is working on, with all that must be told and kept of it.
     *
     * @param asOf today in Helsinki: items whose last day is before it are due, unless a block covers them
     * @param limit about how many items at most
     */
    public Uni<Expired> expire(SqlConnection transaction, LocalDate asOf, int limit) {
        return expiry.expire(transaction, asOf, limit);
    }

    /** What is due and stays because of a block, by category and rule. */
    public Uni<List<Expired.Count>> dueButBlocked(SqlConnection transaction, LocalDate asOf) {
        return expiry.blocked(transaction, asOf);
    }

    /**
     * Dates the items of the next subjects anew, after a change of the rules.
     *
     * @param after where the call before ended; null at the beginning
     * @return where this call ended; null at the end
     */
    public Uni<@Nullable UUID> redate(SqlConnection transaction, @Nullable UUID after, int limit) {
        return redating.redate(transaction, after, limit);
    }

    /** The categories whose items the subject's contact persons' data consists of. */
    static Set<Category> contactData() {
        return EnumSet.of(Category.CONTACT_DETAILS, Category.ORGANISATIONS);
    }
}

package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.notification.Outbox;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.slug.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.RecipientNotices;
import fi.vastuugroup.privacy.register.subject.RecipientNotices.Change;
import fi.vastuugroup.privacy.register.subject.RecipientNotices.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectSources;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Tells source systems and recipients that processing is restricted, or no longer (Art. 18, 19). */
@ApplicationScoped
class RestrictionNotices {

    private static final String ITEMS = """
            select i.id, i.category, i.source_system, i.source_item_id,
                coalesce(i.source_person_id, (select min(p.person_id) from subject_source p
                    where p.subject_id = i.subject_id and p.source_system = i.source_system having count(*) = 1))
            from item i where i.subject_id = $1 and i.id = any($2)""";

    private final Sql sql;
    private final SubjectSources sources;
    private final Outbox outbox;
    private final RecipientNotices recipients;

    RestrictionNotices(Sql sql, SubjectSources sources, Outbox outbox, RecipientNotices recipients) {
        this.sql = sql;
        this.sources = sources;
        this.outbox = outbox;
        this.recipients = recipients;
    }

    Uni<Void> tell(UUID subject, Change change, List<Block.Cover> covers) {
        if (covers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Notification> notifications = new ArrayList<>();
        Set<Category> categories = EnumSet.noneOf(Category.class);
        return items(subject, change, covers, notifications, categories)
                .chain(() -> wholes(subject, change, covers, notifications, categories))
                .chain(() -> outbox.add(notifications))
                .chain(() -> recipients.tell(change, Map.of(subject, concerned(covers, categories))));
    }

    private static Concerned concerned(List<Block.Cover> covers, Set<Category> categories) {
        boolean everything = covers.stream().anyMatch(cover -> cover.category() == null && cover.item() == null);
        return everything ? Concerned.EVERYTHING : Concerned.of(categories);
    }

    /** Of single items their own sources are told. */
    private Uni<Void> items(
            UUID subject,
            Change change,
            List<Block.Cover> covers,
            List<Notification> notifications,
            Set<Category> categories) {
        UUID[] items = covers.stream()
                .map(Block.Cover::item)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return items.length == 0
                ? Uni.createFrom().voidItem()
                : sql.execute(ITEMS, Tuple.of(subject, items))
                        .invoke(rows -> rows.forEach(row -> {
                            categories.add(Slugs.of(Category.class, row.getString(1)));
                            if (!SourceSystem.isPortal(row.getString(2))) {
                                notifications.add(notice(row, subject, change));
                            }
                        }))
                        .replaceWithVoid();
    }

    private static Notification notice(Row row, UUID subject, Change change) {
        Map<String, Object> reference = new HashMap<>();
        reference.put("category", row.getString(1));
        reference.put("itemId", row.getString(3));
        if (row.getString(4) != null) {
            reference.put("personId", row.getString(4));
        }
        return new Notification(
                Notification.toSource(row.getString(2)), change.slug(), subject, row.getUUID(0), reference);
    }

    /** Of a category, or of everything, each source is told that holds the person. */
    private Uni<Void> wholes(
            UUID subject,
            Change change,
            List<Block.Cover> covers,
            List<Notification> notifications,
            Set<Category> categories) {
        Uni<Void> told = Uni.createFrom().voidItem();
        for (Block.Cover cover : covers) {
            Category category = cover.category();
            if (cover.item() == null) {
                Map<String, Object> reference =
                        category == null ? Map.of("everything", true) : Map.of("category", category.slug());
                if (category != null) {
                    categories.add(category);
                }
                told = told.chain(() -> sources.notices(subject, change.slug(), reference))
                        .invoke(notifications::addAll)
                        .replaceWithVoid();
            }
        }
        return told;
    }
}

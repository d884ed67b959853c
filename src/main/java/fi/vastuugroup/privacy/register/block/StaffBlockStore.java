package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes blocks and what they cover (item_block, data_subject, item), where {@link BlockRepository} cannot. */
@ApplicationScoped
class StaffBlockStore {

    private static final String ANNOTATE = """
            update item_block set reason = $3, placed_by = $4, review_on = coalesce($5, review_on), revision = revision + 1
            where subject_id = $1 and id = $2""";

    private static final String SUBJECT = "select subject_id from item_block where kind = $1 and id = $2";
    private static final String KNOWN = "select 1 from data_subject where id = $1";
    private static final String ITEM = "select category from item where subject_id = $1 and id = $2";

    private static final String STANDING = """
            select b.id, coalesce(b.category, i.category),
                case when b.item_id is null then exists (select from item held where held.subject_id = b.subject_id
                    and (b.category is null or held.category = b.category)) else i.id is not null end
            from item_block b left join item i on i.subject_id = b.subject_id and i.id = b.item_id
            where b.subject_id = $1 and b.id = any($2) and b.kind = 'restriction' and b.lifted_at is null
            order by b.id""";

    /** Locks the next subject, in the order of their ids, whom nobody else has locked. */
    private static final String CLAIM = """
        select s.id from data_subject s where s.id > $2 and s.id in (
            select subject_id from item_block where lifted_at is null and kind = 'restriction' and lift_on <= $1
                and lift_notice_sent_at is not null)
        order by s.id limit 1 for update skip locked\
        """;

    private final Sql sql;

    StaffBlockStore(Sql sql) {
        this.sql = sql;
    }

    /** Notes why and by whom a block was placed. */
    Uni<Void> annotate(UUID subject, UUID block, String placedBy, String reason, @Nullable LocalDate reviewOn) {
        return sql.execute(ANNOTATE, Tuple.of(subject, block, reason, placedBy, reviewOn))
                .replaceWithVoid();
    }

    /** Answers whose a block is, without reading it before its subject is locked. */
    Uni<Optional<UUID>> subjectOf(Block.Kind kind, UUID block) {
        return sql.one(SUBJECT, Tuple.of(kind.slug(), block), row -> row.getUUID(0));
    }

    /** Answers the subject, if it is in the register. */
    Uni<Optional<UUID>> known(UUID subject) {
        return sql.one(KNOWN, Tuple.of(subject), row -> subject);
    }

    /** Answers those of the restrictions of a subject that have not ended. */
    Uni<List<RestrictionLifting.Standing>> standing(UUID subject, Set<UUID> restrictions) {
        return sql.list(
                STANDING,
                Tuple.of(subject, restrictions.toArray(UUID[]::new)),
                row -> new RestrictionLifting.Standing(
                        row.getUUID(0), Slugs.ofNullable(Category.class, row.getString(1)), row.getBoolean(2)));
    }

    Uni<Optional<Category>> categoryOf(UUID subject, UUID item) {
        return sql.one(ITEM, Tuple.of(subject, item), row -> Slugs.of(Category.class, row.getString(0)));
    }

    /** Locks the next subject after another who has a restriction to be lifted. */
    Uni<Optional<UUID>> claimNextDue(LocalDate today, UUID after) {
        return sql.one(CLAIM, Tuple.of(today, after), row -> row.getUUID(0));
    }
}

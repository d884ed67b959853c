package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
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

    Uni<Optional<Category>> categoryOf(UUID subject, UUID item) {
        return sql.one(ITEM, Tuple.of(subject, item), row -> Slugs.of(Category.class, row.getString(0)));
    }

    /** Locks the next subject after another who has a restriction to be lifted. */
    Uni<Optional<UUID>> claimNextDue(LocalDate today, UUID after) {
        return sql.one(CLAIM, Tuple.of(today, after), row -> row.getUUID(0));
    }
}

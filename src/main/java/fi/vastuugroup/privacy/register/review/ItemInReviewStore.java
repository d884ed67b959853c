package fi.vastuugroup.privacy.register.review;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.Backlog;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which items wait for their review ({@code item}), without their contents, and how many. */
@ApplicationScoped
class ItemInReviewStore implements Backlog {

    private static final String PAGE = """
            select id, subject_id, category, source_system, in_review_since
            from item where in_review_since is not null and ($1::uuid is null or subject_id = $1)
                and ($2::timestamptz is null or (in_review_since, id) > ($2, $3::uuid))
            order by in_review_since, id limit $4""";

    private static final String WAITING = """
            select count(*), min(in_review_since) from (
                select in_review_since from item where in_review_since is not null
                order by in_review_since limit $1) waiting""";

    private final Sql sql;

    ItemInReviewStore(Sql sql) {
        this.sql = sql;
    }

    /** Answers those that wait the longest first, of one subject or of all. */
    Uni<List<ItemInReview>> page(@Nullable UUID subject, Cursor.@Nullable Place after, int limit) {
        return sql.list(
                PAGE,
                Tuple.of(
                        subject,
                        after == null ? null : Times.utc(after.time()),
                        after == null ? null : after.id(),
                        limit),
                ItemInReviewStore::item);
    }

    private static ItemInReview item(Row row) {
        return new ItemInReview(
                row.getUUID(0),
                row.getUUID(1),
                Slugs.of(Category.class, row.getString(2)),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant());
    }

    @Override
    public String backlog() {
        return "reviews";
    }

    @Override
    public Uni<Waiting> waiting() {
        return Waiting.read(sql, WAITING);
    }
}

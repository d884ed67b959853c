package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes supplementary statements ({@code item_statement}) beside a subject's items. */
@ApplicationScoped
class SupplementaryStatementStore {

    private static final String COUNT = """
        select (select count(*) from item_statement s where s.subject_id = $1 and s.item_id = $2)
        from item where subject_id = $1 and id = $2 and category = $3\
        """;

    private static final String ADD = """
        insert into item_statement (subject_id, item_id, text, placed_at, said_as)
        values ($1, $2, $3, $4, case when exists (select from subject_alias where subject_id = $1) then $5::uuid end)
        returning id\
        """;

    private final Sql sql;

    SupplementaryStatementStore(Sql sql) {
        this.sql = sql;
    }

    /** Counts the statements beside an item; empty when the subject has no such item. */
    Uni<Optional<Long>> count(UUID subject, Category category, UUID item) {
        return sql.one(COUNT, Tuple.of(subject, item, category.slug()), row -> row.getLong(0));
    }

    /**
     * @param saidAs of joined persons, the one who says it; null when nobody knows
     * @return the statement's id
     */
    Uni<UUID> add(UUID subject, UUID item, String text, Instant now, @Nullable UUID saidAs) {
        return sql.execute(ADD, Tuple.of(subject, item, text, now.atOffset(ZoneOffset.UTC), saidAs))
                .map(rows -> rows.iterator().next().getUUID(0));
    }
}

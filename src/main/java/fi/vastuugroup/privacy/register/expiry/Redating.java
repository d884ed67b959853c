package fi.vastuugroup.privacy.register.expiry;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.RetentionRule;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Brings the dates of held items to the configured rules, after the configuration has changed; subject by subject. */
@ApplicationScoped
public class Redating {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String LOCK = "select id from data_subject where id > $1 order by id limit $2 for update";

    private static final String ITEMS = """
            select i.subject_id, i.id, i.category, i.event_on, i.ended_on, i.retention_rule, i.due_on,
                s.relation_ends_on
            from item i join data_subject s on s.id = i.subject_id where i.subject_id = any($1)""";

    private static final String UPDATE = """
            update item i set retention_rule = dated.rule, due_on = dated.due_on
            from unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[]) as dated(subject_id, id, rule, due_on)
            where i.subject_id = dated.subject_id and i.id = dated.id""";

    private final Sql sql;
    private final RetentionRules rules;

    Redating(Sql sql, RetentionRules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    private record Dated(
            UUID subject, UUID item, String rule, @Nullable LocalDate dueOn) {}

    /**
     * Dates the items of the next subjects anew.
     *
     * @param after the last subject of the step before; null for the first step
     * @return the last subject of this step; null when there was none left
     */
    public Uni<@Nullable UUID> redate(@Nullable UUID after, int limit) {
        return sql.execute(LOCK, Tuple.of(Objects.requireNonNullElse(after, FIRST), limit))
                .chain(rows -> {
                    UUID[] subjects = StreamSupport.stream(rows.spliterator(), false)
                            .map(row -> row.getUUID(0))
                            .toArray(UUID[]::new);
                    return subjects.length == 0
                            ? Uni.createFrom().nullItem()
                            : redate(subjects).replaceWith(subjects[subjects.length - 1]);
                });
    }

    private Uni<Void> redate(UUID[] subjects) {
        return sql.execute(ITEMS, Tuple.of(subjects)).chain(rows -> {
            List<Dated> changed = new ArrayList<>();
            rows.forEach(row -> {
                Dated dated = dated(row);
                if (!dated.rule().equals(row.getString("retention_rule"))
                        || !Objects.equals(dated.dueOn(), row.getLocalDate("due_on"))) {
                    changed.add(dated);
                }
            });
            return changed.isEmpty() ? Uni.createFrom().voidItem() : store(changed);
        });
    }

    private Dated dated(Row row) {
        RetentionRule rule = rules.of(Slugs.of(Category.class, row.getString("category")));
        return new Dated(
                row.getUUID("subject_id"),
                row.getUUID("id"),
                rule.text(),
                rule.dueOn(
                        row.getLocalDate("event_on"),
                        row.getLocalDate("ended_on"),
                        row.getLocalDate("relation_ends_on")));
    }

    private Uni<Void> store(List<Dated> changed) {
        return sql.execute(
                        UPDATE,
                        Tuple.of(
                                changed.stream().map(Dated::subject).toArray(UUID[]::new),
                                changed.stream().map(Dated::item).toArray(UUID[]::new),
                                changed.stream().map(Dated::rule).toArray(String[]::new),
                                changed.stream().map(Dated::dueOn).toArray(LocalDate[]::new)))
                .replaceWithVoid();
    }
}

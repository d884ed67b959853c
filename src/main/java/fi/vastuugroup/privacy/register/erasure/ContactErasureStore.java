package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes since when a person who remains in the register has no contact data, or nothing of another category, because of
 * an erasure ({@code data_subject}), for erasures and readmissions. The row is locked.
 */
@ApplicationScoped
public class ContactErasureStore {

    /** Changes nothing when contact data came since: the journal's replay may be about somebody who returned. */
    private static final String REMEMBER = """
            update data_subject set contact_erased_at = greatest(contact_erased_at, $2)
            where id = $1 and not exists (select from item where subject_id = $1
                and category in ('contact-details', 'organisations') and created_at > $2)""";

    /** Leaves a category open of which something came since, for the same reason. */
    private static final String CLOSE = """
            update data_subject s set erased_categories = coalesce(s.erased_categories, '{}') || coalesce((
                select jsonb_object_agg(category, greatest((s.erased_categories ->> category)::timestamptz, $3))
                from unnest($2::text[]) as gone(category)
                where not exists (select from item i where i.subject_id = $1 and i.category = gone.category
                    and i.created_at > $3)), '{}')
            where s.id = $1""";

    /** Closes categories of who came back to what came about before, though something later is in them by now. */
    private static final String CLOSE_TO_EARLIER = """
            update data_subject s set erased_categories = coalesce(s.erased_categories, '{}') || (
                select jsonb_object_agg(category, back.at) from unnest($3::text[]) category)
            from unnest($1::uuid[], $2::timestamptz[]) back(id, at) where s.id = back.id""";

    /** What is dated by what happened stays closed to what happened before. */
    private static final String FORGET = """
            update data_subject set contact_erased_at = null, returned_at = $2,
                erased_categories = erased_categories - 'contact-details' where id = any($1)""";

    private final Sql sql;

    ContactErasureStore(Sql sql) {
        this.sql = sql;
    }

    Uni<Void> remember(UUID subject, Instant at) {
        return sql.execute(REMEMBER, Tuple.of(subject, at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Closes categories to what was in them. */
    Uni<Void> close(UUID subject, Collection<Category> categories, Instant at) {
        return sql.execute(
                        CLOSE,
                        Tuple.of(
                                subject,
                                categories.stream().map(Category::slug).toArray(String[]::new),
                                at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Closes categories to what came about before the persons' erasure; does nothing for none. */
    public Uni<Void> closeToEarlier(Map<UUID, Instant> erasedAt, Collection<Category> categories) {
        List<Map.Entry<UUID, Instant>> persons = List.copyOf(erasedAt.entrySet());
        return persons.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(
                                CLOSE_TO_EARLIER,
                                Tuple.of(
                                        persons.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
                                        persons.stream()
                                                .map(person -> person.getValue().atOffset(ZoneOffset.UTC))
                                                .toArray(OffsetDateTime[]::new),
                                        categories.stream().map(Category::slug).toArray(String[]::new)))
                        .replaceWithVoid();
    }

    /** The persons returned. */
    public Uni<Void> forget(Collection<UUID> subjects, Instant at) {
        return sql.execute(FORGET, Tuple.of(subjects.toArray(UUID[]::new), at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}

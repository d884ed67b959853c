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

    /**
     * What is dated by what happened stays closed to what happened before. The erasure is remembered for the case that the
     * return is taken back; of who was erased as a whole, only where the person came into the register since.
     */
    private static final String FORGET = """
            update data_subject s set contact_erased_at = null, returned_at = $3,
                erased_categories = s.erased_categories - 'contact-details',
                returned_after = greatest(s.returned_after, s.contact_erased_at,
                    case when s.created_at > back.at then back.at end),
                details_returned_after = greatest(s.details_returned_after,
                    (s.erased_categories ->> 'contact-details')::timestamptz)
            from unnest($1::uuid[], $2::timestamptz[]) back(id, at) where s.id = back.id""";

    /** Leaves out of whom retention deleted something that happened since: it may have told of the return. */
    private static final String CLOSE_AGAIN = """
            update data_subject s set contact_erased_at = greatest(s.contact_erased_at, s.returned_after),
                erased_categories = case when s.details_returned_after is null then s.erased_categories
                    else coalesce(s.erased_categories, '{}') || jsonb_build_object('contact-details',
                        greatest((s.erased_categories ->> 'contact-details')::timestamptz, s.details_returned_after)) end,
                returned_at = null, returned_after = null, details_returned_after = null
            where s.id = any($1) and coalesce(greatest(s.expired_contact_on, s.expired_relation_ends_on)
                <= (coalesce(s.returned_after, s.details_returned_after) at time zone 'Europe/Helsinki')::date, true)
            returning s.id""";

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
                                        ids(persons),
                                        times(persons),
                                        categories.stream().map(Category::slug).toArray(String[]::new)))
                        .replaceWithVoid();
    }

    /**
     * The persons returned.
     *
     * @param erasedAt when they were erased
     */
    public Uni<Void> forget(Map<UUID, Instant> erasedAt, Instant at) {
        List<Map.Entry<UUID, Instant>> persons = List.copyOf(erasedAt.entrySet());
        return sql.execute(FORGET, Tuple.of(ids(persons), times(persons), at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Closes persons who returned, as if they had not; answers whom. */
    public Uni<List<UUID>> closeAgain(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sql.list(CLOSE_AGAIN, Tuple.of((Object) subjects.toArray(UUID[]::new)), row -> row.getUUID(0));
    }

    private static UUID[] ids(List<Map.Entry<UUID, Instant>> persons) {
        return persons.stream().map(Map.Entry::getKey).toArray(UUID[]::new);
    }

    private static OffsetDateTime[] times(List<Map.Entry<UUID, Instant>> persons) {
        return persons.stream()
                .map(person -> person.getValue().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
    }
}

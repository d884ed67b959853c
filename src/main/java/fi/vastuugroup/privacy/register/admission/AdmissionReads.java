package fi.vastuugroup.privacy.register.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads items ({@code item}) of persons in the register, for what their admission after an erasure rests on. */
@ApplicationScoped
class AdmissionReads {

    private static final String ACTS = """
            select subject_id, content::text from item
            where subject_id = any($1) and category = any($2) and event_on >= $3""";

    private static final String STATED = """
            select subject_id, source_item_id, collected_at from item
            where subject_id = any($1) and category = 'marketing-prohibitions' and source_system = 'portal'""";

    private static final String WITHOUT_CONTACT_DATA = """
            select person.id from unnest($1::uuid[]) person(id) where not exists (
                select from item i where i.subject_id = person.id and i.category in ('contact-details', 'organisations'))""";

    private final Sql sql;
    private final ObjectMapper mapper;

    AdmissionReads(Sql sql, ObjectMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    /** The content of an item of somebody's. */
    record Held(UUID subject, Content content) {}

    /**
     * A prohibition or permission that somebody stated in the portal.
     *
     * @param key what it is about, as {@code channel/scope}
     */
    record Stated(UUID subject, String key, Instant at) {}

    /** Reads what is held of the categories since a date. */
    Uni<List<Held>> heldSince(Collection<UUID> subjects, Set<Category> categories, LocalDate date) {
        return sql.list(
                ACTS,
                Tuple.of(
                        subjects.toArray(UUID[]::new),
                        categories.stream().map(Category::slug).toArray(String[]::new),
                        date),
                row -> new Held(row.getUUID(0), content(row.getString(1))));
    }

    /** Answers those of whom neither contact details nor a role are held. */
    Uni<Set<UUID>> withoutContactData(Collection<UUID> subjects) {
        return sql.list(WITHOUT_CONTACT_DATA, Tuple.of((Object) subjects.toArray(UUID[]::new)), row -> row.getUUID(0))
                .map(Set::copyOf);
    }

    /** Reads what persons stated about marketing. */
    Uni<List<Stated>> stated(Collection<UUID> subjects) {
        return sql.list(STATED, Tuple.of(subjects.toArray(UUID[]::new)), AdmissionReads::stated);
    }

    private static Stated stated(Row row) {
        return new Stated(
                row.getUUID(0), row.getString(1), row.getOffsetDateTime(2).toInstant());
    }

    private Content content(String json) {
        try {
            return mapper.readValue(json, Content.class);
        } catch (JsonProcessingException notOurs) {
            // Not as the cause: its message may quote the content.
            throw new IllegalStateException("an item's content does not fit its category");
        }
    }
}

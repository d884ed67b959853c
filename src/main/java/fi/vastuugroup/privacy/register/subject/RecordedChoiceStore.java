package fi.vastuugroup.privacy.register.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.category.Content;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what decisions about marketing rest on (subject_identifier, item), for {@link RecordedChoices}. */
@ApplicationScoped
class RecordedChoiceStore {

    private static final String KNOWN_BY = """
            select subject_id, hash, contact = 'personal' and current, pepper_version, previous, current, known_since,
                confirmed_at is not null
            from subject_identifier where hash = any($1)""";

    private static final String KNOWN = """
            select subject_id, hash, contact = 'personal' and current, pepper_version, previous, current, known_since,
                confirmed_at is not null
            from subject_identifier where subject_id = $1""";

    private static final String ITEMS = """
            select subject_id, source_system, updated_at, content::text from item
            where subject_id = any($1) and category in ('marketing-prohibitions', 'consents', 'organisations')""";

    private static final String RESTRICTED = """
            select id from unnest($1::uuid[]) person(id)
            where exists (select from active_restrictions(person.id, 'contact-details'))""";

    private final Sql sql;
    private final ObjectMapper json;

    RecordedChoiceStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** An identifier by which a subject is known, as its row has it. */
    record Known(
            UUID subject,
            Buffer hash,
            boolean personal,
            short pepperVersion,
            @Nullable Buffer previous,
            boolean current,
            @Nullable Instant since,
            boolean confirmed) {

        private static Known of(Row row) {
            return new Known(
                    row.getUUID(0),
                    row.get(Buffer.class, 1),
                    row.getBoolean(2),
                    row.getShort(3),
                    row.get(Buffer.class, 4),
                    row.getBoolean(5),
                    Times.instant(row.getOffsetDateTime(6)),
                    row.getBoolean(7));
        }
    }

    /** A prohibition, consent or contact role. */
    record StoredItem(UUID subject, String source, Instant receivedAt, Content content) {}

    /** Answers who is known by one of the hashes. */
    Uni<List<Known>> knownBy(Buffer[] hashes) {
        return sql.list(KNOWN_BY, Tuple.of((Object) hashes), Known::of);
    }

    /** Answers all identifiers of a subject. */
    Uni<List<Known>> known(UUID subject) {
        return sql.list(KNOWN, Tuple.of(subject), Known::of);
    }

    Uni<List<StoredItem>> items(UUID[] subjects) {
        return sql.list(
                ITEMS,
                Tuple.of(subjects),
                row -> new StoredItem(
                        row.getUUID(0),
                        row.getString(1),
                        row.getOffsetDateTime(2).toInstant(),
                        content(row.getString(3))));
    }

    private Content content(String stored) {
        try {
            return json.readValue(stored, Content.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("an item's stored content is unreadable", unreadable);
        }
    }

    /** Answers those of the subjects whom, or whose contact details, an active restriction covers. */
    Uni<List<UUID>> restricted(UUID[] subjects) {
        return sql.list(RESTRICTED, Tuple.of(subjects), row -> row.getUUID(0));
    }
}

package fi.vastuugroup.privacy.register.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.persistence.Portion;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads whole rows of the table of items as items, for the stores that select them. */
@ApplicationScoped
class ItemReads {

    private static final String COLUMNS = """
        subject_id, id, category, source_system, source_item_id, content::text, collected_how, collected_at,
            retention_rule, due_on, withheld, revision, updated_at, (
                select jsonb_agg(jsonb_build_object('id', s.id, 'text', s.text, 'at', s.placed_at)
                    order by s.placed_at, s.id)
                from item_statement s where s.subject_id = i.subject_id and s.item_id = i.id), event_at,
            case when category = 'call-recordings' then (
                select jsonb_build_object('object', a.object_id, 'type', a.content_type, 'bytes', a.bytes,
                    'sha256', encode(a.sha256, 'hex'), 'version', a.source_version)
                from item_audio a where a.subject_id = i.subject_id and a.item_id = i.id) end""";

    /** Selects what {@link #item} takes, of one subject; a condition follows. */
    static final String OF_SUBJECT = "select " + COLUMNS + " from item i where subject_id = $1 and ";

    /**
     * Selects a subject's items of some categories ($2), in the order of their ids. Each category is found by itself, in the
     * order of the index item_events: asked for all at once, PostgreSQL takes a person to have a few items, and reads them all.
     */
    static final String OF_CATEGORIES = "select " + COLUMNS + """
         from unnest($2::text[]) as asked(one) cross join lateral (
            select * from item found where found.subject_id = $1 and found.category = asked.one
            order by found.event_at, found.id) i
        order by id""";

    /** An item of a list is as long as its content, what the subject says about it and the update that waits for it. */
    private static final String SIZED = """
        select i.*, content_bytes
            + coalesce((select sum(octet_length(s.text)) from item_statement s
                where s.subject_id = i.subject_id and s.item_id = i.id), 0)
            + coalesce((select sum(p.line_bytes) from parked_update p
                where p.subject_id = i.subject_id and p.category = i.category and p.source_item_id = i.source_item_id
                    and p.source_system = i.source_system), 0) as bytes
        from item i where subject_id = $1 and\s""";

    private final ObjectMapper mapper;

    ItemReads(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The statement that reads a portion of a subject's items.
     *
     * @param condition which of them
     * @param limit the parameter that says how many at the most
     */
    static String portion(String condition, String order, String limit) {
        return Portion.sql(COLUMNS, SIZED + condition, order, limit);
    }

    Item item(Row row, List<Block> blocks) {
        UUID id = row.getUUID(1);
        Category category = Slugs.of(Category.class, row.getString(2));
        return new Item(
                row.getUUID(0),
                id,
                category,
                row.getString(3),
                row.getString(4),
                content(row.getString(5)),
                new Item.Collected(row.getString(6), row.getOffsetDateTime(7).toInstant()),
                row.getString(8),
                row.getLocalDate(9),
                Slugs.ofNullable(Withholding.class, row.getString(10)),
                blocks.stream().filter(block -> block.covers(category, id)).toList(),
                statements(row.getJsonArray(13)),
                row.getInteger(11),
                row.getOffsetDateTime(12).toInstant(),
                row.getOffsetDateTime(14).toInstant(),
                null,
                audio(row.getJsonObject(15)));
    }

    private static Item.@Nullable Audio audio(@Nullable JsonObject audio) {
        return audio == null
                ? null
                : new Item.Audio(
                        UUID.fromString(audio.getString("object")),
                        audio.getString("type"),
                        audio.getLong("bytes"),
                        audio.getString("sha256"),
                        audio.getLong("version"));
    }

    private static List<Item.Statement> statements(@Nullable JsonArray statements) {
        return statements == null
                ? List.of()
                : statements.stream()
                        .map(JsonObject.class::cast)
                        .map(statement -> new Item.Statement(
                                UUID.fromString(statement.getString("id")),
                                statement.getString("text"),
                                OffsetDateTime.parse(statement.getString("at")).toInstant()))
                        .toList();
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

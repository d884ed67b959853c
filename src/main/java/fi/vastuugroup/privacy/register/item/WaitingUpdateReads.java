package fi.vastuugroup.privacy.register.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.platform.persistence.Portion;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the updates that wait until a block ends ({@code parked_update}), for whoever may be shown them. A deletion can
 * wait because of a hold of which its subject is not told yet.
 */
@ApplicationScoped
public class WaitingUpdateReads {

    private static final String COUNT = """
            select p.category, p.source_system, count(*) from parked_update p
            where p.subject_id = $1 and ($2 or p.line ->> 'op' <> 'deletion')
            group by p.category, p.source_system order by p.category, p.source_system""";

    private static final String COUNT_SELECTED = """
            select p.category, min(p.source_system), count(*) from parked_update p
            where p.subject_id = $1 and ($2 or p.line ->> 'op' <> 'deletion')
                and ($3 or p.category = any($4) or exists (
                    select from item i where i.subject_id = $1 and i.id = any($5) and i.category = p.category
                        and i.source_system = p.source_system and i.source_item_id = p.source_item_id))
            group by p.category order by p.category""";

    private static final String PAGE =
            Portion.sql("id, item, withheld, source_system, parked_at, line::text, category", """
            select p.id, i.id as item, i.withheld, p.source_system, p.parked_at, p.line, p.category, p.line_bytes as bytes
            from parked_update p left join item i on i.subject_id = p.subject_id and i.category = p.category
                and i.source_system = p.source_system and i.source_item_id = p.source_item_id
            where p.subject_id = $1 and p.category = $2 and ($3 or p.line ->> 'op' <> 'deletion')
                and ($4::uuid is null or p.id < $4)""", "id desc", "$5");

    private static final String OF_ITEMS = """
            select p.id, i.id, i.withheld, p.source_system, p.parked_at, p.line::text, p.category
            from item i join parked_update p on p.subject_id = i.subject_id and p.category = i.category
                and p.source_system = i.source_system and p.source_item_id = i.source_item_id
            where i.subject_id = $1 and i.id = any($2) and ($3 or p.line ->> 'op' <> 'deletion')""";

    private final Sql sql;
    private final ObjectMapper mapper;
    private final MachineClients clients;

    WaitingUpdateReads(Sql sql, ObjectMapper mapper, MachineClients clients) {
        this.sql = sql;
        this.mapper = mapper;
        this.clients = clients;
    }

    /** How many updates of a category wait; from one source. */
    public record Waiting(Category category, String source, long updates) {}

    /** Counts what waits of a subject, by category and source. */
    public Uni<List<Waiting>> count(UUID subject, boolean deletions) {
        return sql.list(COUNT, Tuple.of(subject, deletions), WaitingUpdateReads::waiting);
    }

    /** Counts what waits of a subject's selected items, by category. */
    public Uni<List<Waiting>> count(UUID subject, ItemSelection selection, boolean deletions) {
        return sql.list(
                COUNT_SELECTED,
                Tuple.of(subject, deletions, selection.isAll(), selection.categorySlugs(), selection.itemIds()),
                WaitingUpdateReads::waiting);
    }

    /** Reads a portion of what waits of a category, newest first. */
    public Uni<Portion<WaitingUpdate>> page(
            UUID subject, Category category, boolean deletions, @Nullable UUID after, int limit) {
        return Portion.read(sql, PAGE, Tuple.of(subject, category.slug(), deletions, after, limit), this::update);
    }

    /** Reads what waits for single items. */
    public Uni<List<WaitingUpdate>> of(UUID subject, List<UUID> items, boolean deletions) {
        return items.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sql.list(OF_ITEMS, Tuple.of(subject, items.toArray(UUID[]::new), deletions), this::update);
    }

    private static Waiting waiting(Row row) {
        return new Waiting(Slugs.of(Category.class, row.getString(0)), row.getString(1), row.getLong(2));
    }

    private WaitingUpdate update(Row row) {
        JsonNode line = read(row.getString(5));
        String source = row.getString(3);
        boolean deletion = line.path("op").asText().equals("deletion");
        return new WaitingUpdate(
                row.getUUID(0),
                Slugs.of(Category.class, row.getString(6)),
                row.getUUID(1),
                source,
                row.getOffsetDateTime(4).toInstant(),
                deletion,
                deletion ? null : collected(line.path("collected")),
                deletion ? null : content(line.path("content")),
                deletion ? null : withheld(source, line, Slugs.ofNullable(Withholding.class, row.getString(2))));
    }

    /** What is withheld of the item is withheld of its update, and a reviewed source's updates until staff has seen them. */
    private @Nullable Withholding withheld(String source, JsonNode line, @Nullable Withholding ofItem) {
        Withholding stated =
                Slugs.ofNullable(Withholding.class, line.path("withheld").textValue());
        if (stated != null || ofItem != null) {
            return stated == null ? ofItem : stated;
        }
        return clients.source(source).map(SourceRights::review).orElse(false) ? Withholding.IN_REVIEW : null;
    }

    private static Item.Collected collected(JsonNode collected) {
        return new Item.Collected(
                collected.path("how").asText(),
                Instant.parse(collected.path("at").asText()));
    }

    private Content content(JsonNode content) {
        try {
            return mapper.treeToValue(content, Content.class);
        } catch (JsonProcessingException notOurs) {
            // Not as the cause: its message may quote the content.
            throw new IllegalStateException("a waiting update's content does not fit its category");
        }
    }

    private JsonNode read(String line) {
        try {
            return mapper.readTree(line);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a waiting update cannot be read");
        }
    }
}

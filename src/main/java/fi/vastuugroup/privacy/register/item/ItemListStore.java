package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.Portion;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Days;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads lists of a category's items, page by page; {@link fi.vastuugroup.privacy.register.Items} decides who sees what. */
@ApplicationScoped
public class ItemListStore {

    /** What stands where nothing is due: behind all days on which anything can be. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final UUID LAST_ID = new UUID(-1, -1);

    /** Looks for the text in every value of the content, not in the names of its fields. */
    private static final String FILTER = """
        category = $2 and event_at >= $3 and event_at < $4 and ($5::text is null or withheld = $5)
            and ($6::text is null or withheld is null and exists (
                select from jsonb_path_query(content - 'category', 'strict $.**') value
                where jsonb_typeof(value) in ('string', 'number')
                    and position(casefold(normalize($6, nfc) collate "pg_unicode_fast")
                        in casefold(normalize(value #>> '{}', nfc) collate "pg_unicode_fast")) > 0))""";

    private static final String NEWEST =
            ItemReads.portion(FILTER + " and (event_at, id) < ($7, $8)", "event_at desc, id desc", "$9");
    private static final String OLDEST =
            ItemReads.portion(FILTER + " and (event_at, id) > ($7, $8)", "event_at, id", "$9");
    private static final String DUE = ItemReads.portion(
            FILTER + " and (coalesce(due_on, '9999-12-31'), id) > ($7, $8)",
            "coalesce(due_on, '9999-12-31'), id",
            "$9");

    private static final String COUNT = "select count(*) from item where subject_id = $1 and " + FILTER;

    private final Sql sql;
    private final ItemReads rows;

    ItemListStore(Sql sql, ItemReads rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /**
     * Reads a portion of a list behind a place, in its order.
     *
     * @param behind null for the list's beginning
     */
    public Uni<Portion<Item>> page(
            UUID subject, ItemFilter filter, Cursor.@Nullable Place behind, int limit, List<Block> blocks) {
        Tuple parameters = parameters(subject, filter);
        return switch (filter.order()) {
            case NEWEST -> items(NEWEST, place(parameters, behind, Days.ALL.end(), LAST_ID), limit, blocks);
            case OLDEST -> items(OLDEST, place(parameters, behind, Days.ALL.begin(), FIRST_ID), limit, blocks);
            case DUE ->
                items(
                        DUE,
                        behind == null
                                ? parameters.addLocalDate(FIRST).addUUID(FIRST_ID)
                                : parameters.addLocalDate(behind.day()).addUUID(behind.id()),
                        limit,
                        blocks);
        };
    }

    /** Counts the items of a list. */
    public Uni<Long> count(UUID subject, ItemFilter filter) {
        return sql.one(COUNT, parameters(subject, filter), row -> row.getLong(0))
                .map(count -> count.orElse(0L));
    }

    /** Where an item stands in a list of this order. */
    public static Cursor.Place place(Item item, ItemFilter.Order order) {
        return order == ItemFilter.Order.DUE
                ? Cursor.Place.on(Objects.requireNonNullElse(item.dueOn(), NEVER), item.id())
                : Cursor.Place.at(item.eventAt(), item.id());
    }

    private Uni<Portion<Item>> items(String statement, Tuple parameters, int limit, List<Block> blocks) {
        return Portion.read(sql, statement, parameters.addInteger(limit), row -> rows.item(row, blocks));
    }

    private static Tuple parameters(UUID subject, ItemFilter filter) {
        return Tuple.tuple()
                .addUUID(subject)
                .addString(filter.category().slug())
                .addOffsetDateTime(filter.days().begin())
                .addOffsetDateTime(filter.days().end())
                .addString(filter.withheld() == null ? null : filter.withheld().slug())
                .addString(filter.text());
    }

    private static Tuple place(Tuple parameters, Cursor.@Nullable Place behind, OffsetDateTime end, UUID endsId) {
        return behind == null
                ? parameters.addOffsetDateTime(end).addUUID(endsId)
                : parameters
                        .addOffsetDateTime(behind.time().atOffset(ZoneOffset.UTC))
                        .addUUID(behind.id());
    }
}

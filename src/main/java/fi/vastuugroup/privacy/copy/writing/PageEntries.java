package fi.vastuugroup.privacy.copy.writing;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.copy.archive.CopyWork;
import fi.vastuugroup.privacy.copy.page.CategoryAbout;
import fi.vastuugroup.privacy.copy.page.CopyCards;
import fi.vastuugroup.privacy.copy.page.CopyPages;
import fi.vastuugroup.privacy.copy.page.PageSeries;
import fi.vastuugroup.privacy.copy.table.CopyTable;
import fi.vastuugroup.privacy.copy.table.ItemTables;
import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.copy.table.RecordTables;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.CategoryTexts;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.view.ItemView;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Writes the pages of a copy, of each category and of each list beside them; they read what is held anew. */
@ApplicationScoped
class PageEntries {

    private static final int ROWS = 50;
    private static final int CARDS = 5;
    private static final UUID NOBODY = new UUID(0, 0);

    private final CopyReads reads;
    private final ItemTables itemTables;
    private final RecordTables recordTables;
    private final CopyCards cards;
    private final CopyPages pages;
    private final CategoryAbout about;
    private final CategoryTexts categories;
    private final ReadableValues texts;

    PageEntries(
            CopyReads reads,
            ItemTables itemTables,
            RecordTables recordTables,
            CopyCards cards,
            CopyPages pages,
            CategoryAbout about,
            CategoryTexts categories,
            ReadableValues texts) {
        this.reads = reads;
        this.itemTables = itemTables;
        this.recordTables = recordTables;
        this.cards = cards;
        this.pages = pages;
        this.about = about;
        this.categories = categories;
        this.texts = texts;
    }

    Multi<Object> of(Category category, CopyWork work) {
        Language language = work.language();
        CopyTable<ItemView> table = itemTables.forPage(category, language);
        boolean inRows = CopyCards.isInRows(category);
        String name = categories.category(category, language).name();
        PageSeries series = series(
                work,
                new PageSeries.Matter(
                        category.slug(),
                        name,
                        List.of(categories.category(category, language).description()),
                        work.categories().stream()
                                .filter(view -> view.category() == category)
                                .map(view -> pages.about(about.of(view, language)))
                                .findFirst()
                                .orElse(""),
                        inRows ? pages.tableBegin(name, table.headers()) : "",
                        inRows ? pages.tableEnd() : ""));
        return portions(reads.items(category, work.order()), ItemView::id, work, portion(inRows), (items, named) -> {
                    String html = inRows
                            ? pages.rows(
                                    table.headers(),
                                    items.stream()
                                            .map(item -> table.cells(item, Where.PAGE))
                                            .toList())
                            : pages.cards(
                                    items.stream()
                                            .map(item -> cards.of(
                                                    item, named.getOrDefault(item.id(), List.of()), "../", language))
                                            .toList(),
                                    "h2");
                    series.add(html, items.size());
                })
                .onCompletion()
                .invoke(() -> work.held(CopyPart.Part.ITEM, category).pages().addAll(series.end()));
    }

    Multi<Object> of(CopyPart.Part part, CopyWork work) {
        Language language = work.language();
        CopyTable<JsonNode> table = recordTables.of(part, language);
        boolean inRows = isInRows(part);
        String name = texts.text("part." + part.slug(), language);
        PageSeries series = series(
                work,
                new PageSeries.Matter(
                        CopyWork.fileOf(part),
                        name,
                        List.of(texts.text("part." + part.slug() + ".lead", language)),
                        "",
                        inRows ? pages.tableBegin(name, table.headers()) : "",
                        inRows ? pages.tableEnd() : ""));
        return portions(
                        reads.of(part, work.order())
                                .onItem()
                                .transformToMultiAndConcatenate(
                                        record -> Multi.createFrom().iterable(recordTables.rows(part, record))),
                        PageEntries::owner,
                        work,
                        portion(inRows),
                        (rows, named) -> {
                            String html = inRows
                                    ? pages.rows(
                                            table.headers(),
                                            rows.stream()
                                                    .map(row -> table.cells(row, Where.PAGE))
                                                    .toList())
                                    : pages.cards(
                                            rows.stream()
                                                    .map(row -> cards.of(
                                                            part,
                                                            row,
                                                            named.getOrDefault(owner(row), List.of()),
                                                            "../",
                                                            language))
                                                    .toList(),
                                            "h2");
                            series.add(html, rows.size());
                        })
                .onCompletion()
                .invoke(() -> work.held(part, null).pages().addAll(series.end()));
    }

    /** How many are made at once: what stands in rows is short, a conversation can have a quarter of a million characters. */
    static int portion(boolean inRows) {
        return inRows ? ROWS : CARDS;
    }

    /** What is short is read in rows. */
    static boolean isInRows(CopyPart.Part part) {
        return part != CopyPart.Part.REQUEST && part != CopyPart.Part.WAITING_UPDATE;
    }

    /** Takes a portion of records with the names of the files that belong to them. */
    private interface Portions<T> {
        void take(List<T> records, Map<UUID, List<CopiedFiles.Named>> named);
    }

    private <T> Multi<Object> portions(
            Multi<T> records, Function<T, UUID> id, CopyWork work, int size, Portions<T> portions) {
        return records.group()
                .intoLists()
                .of(size)
                .onItem()
                .transformToUniAndConcatenate(some -> reads.named(
                                work.order().subject(), some.stream().map(id).toList())
                        .map(named -> {
                            portions.take(some, named);
                            return some;
                        }));
    }

    private PageSeries series(CopyWork work, PageSeries.Matter matter) {
        return new PageSeries(work.archive(), pages, texts, work.language(), matter);
    }

    /** To whom files can belong: a request; of what has no id of its own, nobody. */
    private static UUID owner(JsonNode row) {
        JsonNode id = row.at("/request/id");
        return id.isTextual() ? UUID.fromString(id.asText()) : NOBODY;
    }
}

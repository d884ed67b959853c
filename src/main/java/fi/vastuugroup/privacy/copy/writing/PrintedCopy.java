package fi.vastuugroup.privacy.copy.writing;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.copy.archive.CopyArchive;
import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.copy.archive.CopyWork;
import fi.vastuugroup.privacy.copy.page.CategoryAbout;
import fi.vastuugroup.privacy.copy.page.CopyCards;
import fi.vastuugroup.privacy.copy.page.CopyOverview;
import fi.vastuugroup.privacy.copy.page.CopyPages;
import fi.vastuugroup.privacy.copy.table.CopyTable;
import fi.vastuugroup.privacy.copy.table.ItemTables;
import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.copy.table.RecordTables;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.view.CategoryView;
import fi.vastuugroup.privacy.register.view.ItemView;
import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes a copy as one page to be printed and sent as a letter, part after part, as it is taken. */
@ApplicationScoped
public class PrintedCopy {

    private final CopyReads reads;
    private final CopyOverview overview;
    private final CopyPages pages;
    private final CopyCards cards;
    private final ItemTables itemTables;
    private final RecordTables recordTables;
    private final CategoryAbout about;
    private final ReadableValues texts;
    private final Clock clock;

    PrintedCopy(
            CopyReads reads,
            CopyOverview overview,
            CopyPages pages,
            CopyCards cards,
            ItemTables itemTables,
            RecordTables recordTables,
            CategoryAbout about,
            ReadableValues texts,
            Clock clock) {
        this.reads = reads;
        this.overview = overview;
        this.pages = pages;
        this.cards = cards;
        this.itemTables = itemTables;
        this.recordTables = recordTables;
        this.about = about;
        this.texts = texts;
        this.clock = clock;
    }

    public Multi<Buffer> write(CopyOrder order) {
        return reads.name(order.subject())
                .chain(name -> reads.count(order)
                        .map(files ->
                                lead(new CopyWork(order, new CopyArchive(null, clock), clock.instant(), name), files)))
                .onItem()
                .transformToMulti(lead -> Multi.createFrom()
                        .iterable(steps(order, lead))
                        .onItem()
                        .transformToMultiAndConcatenate(Supplier::get))
                .map(Buffer::buffer);
    }

    /** What it begins with; also what cannot be printed and is held all the same (Art. 15(3)). */
    private List<String> lead(CopyWork work, Map<String, Long> files) {
        return Stream.concat(
                        overview.lead(work).stream(),
                        files.entrySet().stream()
                                .filter(of -> of.getValue() > 0)
                                .map(of -> texts.text("not-printed." + of.getKey(), work.language())
                                        .replace("{count}", String.valueOf(of.getValue()))))
                .toList();
    }

    private List<Supplier<Multi<String>>> steps(CopyOrder order, List<String> lead) {
        Language language = order.language();
        List<Supplier<Multi<String>>> steps = new ArrayList<>();
        steps.add(() -> text(pages.begin(texts.text("title", language), lead, null, language)));
        steps.add(() -> reads.of(CopyPart.Part.CATEGORY, order)
                .onItem()
                .transformToMultiAndConcatenate(category -> category(order, (CategoryView) category)));
        Arrays.stream(CopyPart.Part.values())
                .filter(part -> part != CopyPart.Part.CATEGORY && part != CopyPart.Part.ITEM)
                .filter(part -> order.has(part))
                .forEach(part -> steps.add(() -> part(order, part)));
        steps.add(() -> text(pages.end(List.of(), language)));
        return steps;
    }

    private static Multi<String> text(String html) {
        return Multi.createFrom().item(html);
    }

    private Multi<String> category(CopyOrder order, CategoryView category) {
        Language language = order.language();
        if (category.count() == 0 && category.waiting() == 0) {
            return Multi.createFrom().empty();
        }
        boolean inRows = CopyCards.isInRows(category.category());
        CopyTable<ItemView> table = itemTables.forPage(category.category(), language);
        String head = pages.section(category.name(), category.description())
                + pages.about(about.of(category, language))
                + (inRows ? pages.tableBegin(category.name(), table.headers()) : "");
        Multi<String> items = reads.items(category.category(), order)
                .group()
                .intoLists()
                .of(PageEntries.portion(inRows))
                .map(some -> inRows ? rows(table, some) : cards(some, language));
        return Multi.createBy()
                .concatenating()
                .streams(
                        text(head),
                        items,
                        inRows ? text(pages.tableEnd()) : Multi.createFrom().empty());
    }

    private String cards(List<ItemView> items, Language language) {
        return pages.cards(
                items.stream()
                        .map(item -> cards.of(item, List.of(), "", language))
                        .toList(),
                "h3");
    }

    private <T> String rows(CopyTable<T> table, List<T> records) {
        return pages.rows(
                table.headers(),
                records.stream().map(record -> table.cells(record, Where.PAGE)).toList());
    }

    private Multi<String> part(CopyOrder order, CopyPart.Part part) {
        Language language = order.language();
        CopyTable<JsonNode> table = recordTables.of(part, language);
        boolean inRows = PageEntries.isInRows(part);
        String name = texts.text("part." + part.slug(), language);
        String head = pages.section(name, texts.text("part." + part.slug() + ".lead", language))
                + (inRows ? pages.tableBegin(name, table.headers()) : "");
        Multi<String> records = reads.of(part, order)
                .onItem()
                .transformToMultiAndConcatenate(record -> Multi.createFrom().iterable(recordTables.rows(part, record)))
                .group()
                .intoLists()
                .of(PageEntries.portion(inRows))
                .map(some -> inRows ? rows(table, some) : cardsOf(part, some, language));
        return Multi.createBy()
                .concatenating()
                .streams(
                        text(head),
                        records,
                        inRows ? text(pages.tableEnd()) : Multi.createFrom().empty());
    }

    private String cardsOf(CopyPart.Part part, List<JsonNode> records, Language language) {
        return pages.cards(
                records.stream()
                        .map(record -> cards.of(part, record, List.of(), "", language))
                        .toList(),
                "h3");
    }
}

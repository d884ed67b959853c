package fi.vastuugroup.privacy.copy.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.copy.archive.CopyArchive;
import fi.vastuugroup.privacy.copy.archive.CopySchemas;
import fi.vastuugroup.privacy.copy.archive.CopyWork;
import fi.vastuugroup.privacy.copy.table.CopyTable;
import fi.vastuugroup.privacy.copy.table.CsvLines;
import fi.vastuugroup.privacy.copy.table.ItemTables;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.copy.table.RecordTables;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.view.CategoryView;
import fi.vastuugroup.privacy.register.view.ItemView;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the entries of a copy that hold records for machines and sheets; each reads them anew, portion by portion. */
@ApplicationScoped
class CopyEntries {

    private final CopyReads reads;
    private final ItemTables itemTables;
    private final RecordTables recordTables;
    private final ObjectMapper json;

    CopyEntries(CopyReads reads, ItemTables itemTables, RecordTables recordTables, ObjectMapper json) {
        this.reads = reads;
        this.itemTables = itemTables;
        this.recordTables = recordTables;
        this.json = json;
    }

    /** The summary of each category. */
    Multi<Object> categories(CopyWork work) {
        return json(
                work,
                "data/" + CopyWork.fileOf(CopyPart.Part.CATEGORY),
                CopySchemas.Of.CATEGORIES,
                reads.of(CopyPart.Part.CATEGORY, work.order()),
                record -> {
                    work.held(CopyPart.Part.CATEGORY, null).add();
                    work.categories().add((CategoryView) record);
                });
    }

    Multi<Object> json(Category category, CopyWork work) {
        // A category of which nothing is held is told of, too.
        work.held(CopyPart.Part.ITEM, category);
        return json(
                work,
                "data/" + category.slug(),
                CopySchemas.Of.ITEMS,
                reads.items(category, work.order()).map(item -> item),
                record -> work.see((ItemView) record));
    }

    Multi<Object> json(CopyPart.Part part, CopyWork work) {
        CopyWork.Held held = work.held(part, null);
        String name = "data/" + CopyWork.fileOf(part);
        Multi<Object> records = reads.of(part, work.order());
        return part == CopyPart.Part.CHOICES
                ? records.onItem().invoke(record -> {
                    work.archive().begin(name + ".json", kind(part));
                    work.archive().write(bytes(record));
                    recordTables.rows(part, record).forEach(row -> held.add());
                    work.archive().end(held.records());
                })
                : json(work, name, schema(part), records, record -> held.add());
    }

    private Multi<Object> json(
            CopyWork work, String name, CopySchemas.Of schema, Multi<Object> records, Consumer<Object> seen) {
        long[] written = {0};
        return records.onSubscription()
                .invoke(() -> {
                    work.archive().begin(name + ".json", CopyArchive.Kind.json(schema.entry()));
                    work.archive().write("[");
                })
                .onItem()
                .invoke(record -> {
                    work.archive().write(written[0]++ == 0 ? "\n" : ",\n");
                    work.archive().write(bytes(record));
                    seen.accept(record);
                })
                .onCompletion()
                .invoke(() -> {
                    work.archive().write("\n]\n");
                    work.archive().end(written[0]);
                });
    }

    Multi<Object> sheet(Category category, CopyWork work) {
        return work.held(CopyPart.Part.ITEM, category).records() == 0
                ? Multi.createFrom().empty()
                : sheet(
                        work,
                        category.slug(),
                        itemTables.whole(category, work.language()),
                        reads.items(category, work.order()),
                        List::of);
    }

    Multi<Object> sheet(CopyPart.Part part, CopyWork work) {
        return work.held(part, null).records() == 0
                ? Multi.createFrom().empty()
                : sheet(
                        work,
                        CopyWork.fileOf(part),
                        recordTables.of(part, work.language()),
                        reads.of(part, work.order()),
                        record -> recordTables.rows(part, record));
    }

    private <T, R> Multi<Object> sheet(
            CopyWork work, String name, CopyTable<R> table, Multi<T> records, Function<T, List<R>> rows) {
        Language language = work.language();
        long[] written = {0};
        return records.onSubscription()
                .invoke(() -> {
                    work.archive().begin("data/" + name + ".csv", CopyArchive.Kind.CSV);
                    work.archive().write(CsvLines.MARK + CsvLines.line(table.headers(), language));
                })
                .onItem()
                .invoke(record -> rows.apply(record).forEach(row -> {
                    work.archive().write(CsvLines.line(table.cells(row, Where.SHEET), language));
                    written[0]++;
                }))
                .onCompletion()
                .invoke(() -> work.archive().end(written[0]))
                .map(record -> record);
    }

    private static CopyArchive.Kind kind(CopyPart.Part part) {
        return CopyArchive.Kind.json(schema(part).entry());
    }

    private static CopySchemas.Of schema(CopyPart.Part part) {
        return switch (part) {
            case CATEGORY -> CopySchemas.Of.CATEGORIES;
            case ITEM -> CopySchemas.Of.ITEMS;
            case WAITING_UPDATE -> CopySchemas.Of.WAITING_UPDATES;
            case CHOICES -> CopySchemas.Of.CHOICES;
            case CONSENT -> CopySchemas.Of.CONSENTS;
            case DISCLOSURE -> CopySchemas.Of.DISCLOSURES;
            case LOOK -> CopySchemas.Of.ACCESS_LOG;
            case REQUEST -> CopySchemas.Of.REQUESTS;
        };
    }

    /** As an answer of the portal has it. */
    byte[] bytes(Object record) {
        try {
            return json.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            // Not as the cause: its message may quote what is held.
            throw new IllegalStateException("a record cannot be written");
        }
    }
}

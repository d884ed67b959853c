package fi.vastuugroup.privacy.copy.table;

import fi.vastuugroup.privacy.copy.table.CopyTable.Column;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.view.ItemView;
import fi.vastuugroup.privacy.vocabulary.FieldWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of a category as a table: what they say, and where they come from, how long they stay, what keeps them. */
@ApplicationScoped
public class ItemTables {

    private final FieldWords fields;
    private final ReadableValues values;

    ItemTables(FieldWords fields, ReadableValues values) {
        this.fields = fields;
        this.values = values;
    }

    /** Everything, for a sheet. */
    public CopyTable<ItemView> whole(Category category, Language language) {
        return new CopyTable<>(Stream.of(
                        Stream.of(column("title", language, (item, where) -> item.title())),
                        contents(category, language),
                        Stream.of(
                                value("event-at", language, ItemView::eventAt),
                                column("withheld", language, (item, where) -> withheld(item)),
                                column("source", language, (item, where) -> item.sourceName()),
                                column(
                                        "collected-how",
                                        language,
                                        (item, where) -> item.collected().how()),
                                value(
                                        "collected-at",
                                        language,
                                        item -> item.collected().at()),
                                column("kept-until", language, (item, where) -> kept(item, language, where)),
                                column(
                                        "retention",
                                        language,
                                        (item, where) -> item.retention().text()),
                                column("blocks", language, (item, where) -> blocks(item)),
                                column("statements", language, (item, where) -> statements(item)),
                                value("updated-at", language, ItemView::updatedAt),
                                column(
                                        "id",
                                        language,
                                        (item, where) -> item.id().toString())))
                .flatMap(Function.identity())
                .toList());
    }

    /** What a page has room for. */
    public CopyTable<ItemView> forPage(Category category, Language language) {
        return new CopyTable<>(
                Stream.concat(contents(category, language), notes(language)).toList());
    }

    /** What there is to say of each item beside its content. */
    public CopyTable<ItemView> origin(Language language) {
        return new CopyTable<>(notes(language).toList());
    }

    /** What a field is called. */
    public String label(Category category, String path, Language language) {
        return fields.label(category, path, language);
    }

    /** What a content says, in lines. */
    String inLines(Content content, Language language, Where where) {
        return ContentFields.of(content.category()).stream()
                .map(field -> {
                    String text = values.of(field.of(content), language, where);
                    return text.isEmpty() ? "" : fields.label(content.category(), field.path(), language) + ": " + text;
                })
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Stream<Column<ItemView>> contents(Category category, Language language) {
        return ContentFields.of(category).stream()
                .map(field -> new Column<>(fields.label(category, field.path(), language), (item, where) -> {
                    Content content = item.content();
                    return content == null ? "" : values.of(field.of(content), language, where);
                }));
    }

    private Stream<Column<ItemView>> notes(Language language) {
        return Stream.of(
                column("withheld", language, (item, where) -> withheld(item)),
                column("source", language, (item, where) -> item.sourceName()),
                column("kept-until", language, (item, where) -> kept(item, language, where)),
                column("blocks", language, (item, where) -> blocks(item)),
                column("statements", language, (item, where) -> statements(item)));
    }

    private Column<ItemView> value(String key, Language language, Function<ItemView, Object> value) {
        return column(key, language, (item, where) -> values.of(value.apply(item), language, where));
    }

    private Column<ItemView> column(String key, Language language, BiFunction<ItemView, Where, String> text) {
        return new Column<>(values.text("column." + key, language), text);
    }

    private static String withheld(ItemView item) {
        var withheld = item.withheld();
        return withheld == null ? "" : withheld.text();
    }

    private String kept(ItemView item, Language language, Where where) {
        return values.of(item.retention().keptUntil(), language, where);
    }

    private static String blocks(ItemView item) {
        return String.join(
                "\n", item.blocks().stream().map(ItemView.BlockView::text).toList());
    }

    private static String statements(ItemView item) {
        return String.join(
                "\n",
                item.statements().stream().map(ItemView.StatementView::text).toList());
    }
}

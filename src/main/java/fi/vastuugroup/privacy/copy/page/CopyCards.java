package fi.vastuugroup.privacy.copy.page;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.copy.page.CopyPages.Card;
import fi.vastuugroup.privacy.copy.page.CopyPages.Line;
import fi.vastuugroup.privacy.copy.page.CopyPages.Link;
import fi.vastuugroup.privacy.copy.page.CopyPages.Said;
import fi.vastuugroup.privacy.copy.table.ContentFields;
import fi.vastuugroup.privacy.copy.table.CopyTable;
import fi.vastuugroup.privacy.copy.table.ItemTables;
import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.copy.table.RecordTables;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Message;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.view.ItemView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes of items and requests what is read on a page: conversations as such, calls with their sound, the rest by field. */
@ApplicationScoped
public class CopyCards {

    /** What is many and short: it is read in rows. */
    private static final Set<Category> IN_ROWS = EnumSet.of(
            Category.MAILING_LIST_SUBSCRIPTIONS,
            Category.MARKETING_PROHIBITIONS,
            Category.INTERESTS,
            Category.PAGE_VIEWS,
            Category.LOGINS,
            Category.SENT_MESSAGES,
            Category.ORDERS_AND_BILLING,
            Category.SOCIAL_MEDIA_REACTIONS);

    private static final String SOUND = "audio/";

    private final ItemTables tables;
    private final RecordTables records;
    private final ReadableValues values;

    CopyCards(ItemTables tables, RecordTables records, ReadableValues values) {
        this.tables = tables;
        this.records = records;
        this.values = values;
    }

    public static boolean isInRows(Category category) {
        return IN_ROWS.contains(category);
    }

    /**
     * An item to be read by itself.
     *
     * @param way from the page to the files of the copy, such as {@code ../}
     */
    public Card of(ItemView item, List<CopiedFiles.Named> files, String way, Language language) {
        Content content = item.content();
        var withheld = item.withheld();
        return new Card(
                item.title(),
                withheld == null ? "" : withheld.text(),
                content == null
                        ? List.of()
                        : ContentFields.of(item.category()).stream()
                                .filter(field -> !isConversation(field.of(content)))
                                .map(field -> new Line(
                                        tables.label(item.category(), field.path(), language),
                                        values.of(field.of(content), language, Where.PAGE)))
                                .filter(line -> !line.text().isEmpty())
                                .toList(),
                content == null ? List.of() : said(content, language),
                links(files, way, true),
                links(files, way, false),
                lines(tables.origin(language), item));
    }

    /** A record that is no item: a request with what was written about it, or an update that waits. */
    public Card of(CopyPart.Part part, JsonNode record, List<CopiedFiles.Named> files, String way, Language language) {
        return part == CopyPart.Part.REQUEST
                ? request(record, files, way, language)
                : new Card(
                        values.word("Category", record.path("category").asText(), language),
                        "",
                        lines(records.of(part, language), record),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
    }

    private Card request(JsonNode request, List<CopiedFiles.Named> files, String way, Language language) {
        CopyTable<JsonNode> table = records.of(CopyPart.Part.REQUEST, language);
        // The last column has the messages, which are read as such.
        List<Line> fields =
                lines(new CopyTable<>(table.columns().subList(0, table.columns().size() - 1)), request);
        return new Card(
                values.word("Right", request.at("/request/right").asText(), language),
                "",
                fields,
                StreamSupport.stream(request.path("messages").spliterator(), false)
                        .map(message -> said(message, language))
                        .toList(),
                List.of(),
                links(files, way, false),
                List.of());
    }

    private List<Said> said(Content content, Language language) {
        return ContentFields.of(content.category()).stream()
                .map(field -> field.of(content))
                .filter(CopyCards::isConversation)
                .flatMap(messages -> ((Collection<?>) messages).stream())
                .map(Message.class::cast)
                .map(message -> new Said(
                        message.author() == Message.Author.SUBJECT,
                        values.of(message.author(), language, Where.PAGE),
                        values.of(message.sentAt(), language, Where.PAGE),
                        message.text()))
                .toList();
    }

    private Said said(JsonNode message, Language language) {
        String author = message.path("author").asText();
        return new Said(
                author.equals("subject"),
                values.word("RequestAuthor", author, language),
                values.of(Instant.parse(message.path("at").asText()), language, Where.PAGE),
                message.path("body").asText());
    }

    private static boolean isConversation(@Nullable Object value) {
        return value instanceof Collection<?> several
                && !several.isEmpty()
                && several.iterator().next() instanceof Message;
    }

    private static List<Link> links(List<CopiedFiles.Named> files, String way, boolean sounds) {
        return files.stream()
                .filter(file -> file.mediaType().startsWith(SOUND) == sounds)
                .map(file -> new Link(way + file.path(), file.label()))
                .toList();
    }

    private static <T> List<Line> lines(CopyTable<T> table, T row) {
        List<String> headers = table.headers();
        List<String> cells = table.cells(row, Where.PAGE);
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i -> new Line(headers.get(i), cells.get(i)))
                .toList();
    }
}

package fi.vastuugroup.privacy.copy.table;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.copy.table.CopyTable.Column;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.identity.client.SourceNames;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.vocabulary.FieldWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is no item as tables: the records of each part of a copy, as the contract writes them, in words. */
@ApplicationScoped
public class RecordTables {

    private static final List<Category> DISCLOSED = List.of(Category.CONTACT_DETAILS, Category.ORGANISATIONS);

    private final ObjectMapper json;
    private final ReadableValues values;
    private final FieldWords fields;
    private final SourceNames sources;
    private final ItemTables items;

    RecordTables(ObjectMapper json, ReadableValues values, FieldWords fields, SourceNames sources, ItemTables items) {
        this.json = json;
        this.values = values;
        this.fields = fields;
        this.sources = sources;
        this.items = items;
    }

    /** The rows that a record of a part makes: one, but for choices, which come all together. */
    public List<JsonNode> rows(CopyPart.Part part, Object record) {
        JsonNode tree = json.valueToTree(record);
        return part == CopyPart.Part.CHOICES ? list(tree.path("choices")) : List.of(tree);
    }

    /**
     * The columns of a part.
     *
     * @throws IllegalArgumentException for what is no table of its own
     */
    public CopyTable<JsonNode> of(CopyPart.Part part, Language language) {
        Columns columns = new Columns(language);
        switch (part) {
            case WAITING_UPDATE ->
                columns.word("category", "/category", "Category")
                        .time("received-at", "/receivedAt")
                        .source("source", "/source")
                        .yes("deletion", "/deletion")
                        .text("withheld", "/withheld/text")
                        .content("content", "/content")
                        .text("id", "/id");
            case CHOICES ->
                columns.word("channel", "/channel", "Channel")
                        .word("scope", "/scope", "Scope")
                        .word("choice", "/state", "State")
                        .text("holds-for-us", "/effective/controller/because/text")
                        .text("holds-for-partners", "/effective/partners/because/text")
                        .word("recorded-by", "/recordedBy", "RecordedBy")
                        .time("since", "/since");
            case CONSENT ->
                columns.text("for-whom", "/marketerName")
                        .word("consent-purpose", "/purpose", "ConsentPurpose")
                        .word("channel", "/channel", "Channel")
                        .word("scope", "/scope", "Scope")
                        .text("wording", "/wording")
                        .time("given-at", "/givenAt")
                        .time("withdrawn-at", "/withdrawnAt")
                        .yes("in-force", "/inForce")
                        .events("history", "/history");
            case DISCLOSURE ->
                columns.time("disclosed-at", "/disclosedAt")
                        .text("recipient", "/recipient/name")
                        .text("recipient-contact", "/recipient/contact")
                        .country("country", "/recipient/country")
                        .word("transfer-basis", "/recipient/transferBasis", "TransferBasis")
                        .disclosed("what", "/fields")
                        .text("purpose", "/purpose")
                        .text("entered-by-mistake", "/voided/reason")
                        .notices("told-since", "/notices");
            case LOOK ->
                columns.time("at", "/at")
                        .word("viewer-kind", "/viewerKind", "ViewerKind")
                        .text("viewer", "/viewerText")
                        .text("unit", "/unit")
                        .text("purpose", "/purposeText", "/purpose");
            case REQUEST ->
                columns.text("reference", "/request/reference")
                        .word("right", "/request/right", "Right")
                        .text("state", "/request/stateText")
                        .time("filed-at", "/request/filedAt")
                        .date("due-on", "/request/dueOn")
                        .text("statement", "/request/statement")
                        .text("outcome", "/request/outcomeText")
                        .text("reason", "/request/reason/text")
                        .text("explanation", "/request/explanation")
                        .time("closed-at", "/request/closedAt")
                        .messages("messages", "/messages");
            default -> throw new IllegalArgumentException(part.slug());
        }
        return new CopyTable<>(columns.all);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** How a value of an answer is read. */
    private interface Reading {
        String of(JsonNode value, Where where);
    }

    /** The columns of one part in one language. */
    private final class Columns {

        private final Language language;
        private final List<Column<JsonNode>> all = new ArrayList<>();

        Columns(Language language) {
            this.language = language;
        }

        Columns text(String key, String... places) {
            return add(key, (value, where) -> value.asText(), places);
        }

        Columns word(String key, String place, String name) {
            return add(key, (value, where) -> values.word(name, value.asText(), language), place);
        }

        Columns source(String key, String place) {
            return add(key, (value, where) -> sources.of(value.asText(), language), place);
        }

        Columns country(String key, String place) {
            return add(
                    key,
                    (value, where) ->
                            new Locale("", value.asText()).getDisplayCountry(Locale.forLanguageTag(language.tag())),
                    place);
        }

        Columns time(String key, String place) {
            return add(key, this::time, place);
        }

        Columns date(String key, String place) {
            return add(key, (value, where) -> values.of(LocalDate.parse(value.asText()), language, where), place);
        }

        Columns yes(String key, String place) {
            return add(key, (value, where) -> values.of(value.asBoolean(), language, where), place);
        }

        Columns content(String key, String place) {
            return add(key, this::content, place);
        }

        Columns messages(String key, String place) {
            return lines(
                    key,
                    place,
                    (message, where) -> time(message.path("at"), where) + " "
                            + values.word(
                                    "RequestAuthor", message.path("author").asText(), language) + ": "
                            + message.path("body").asText());
        }

        Columns events(String key, String place) {
            return lines(
                    key,
                    place,
                    (event, where) -> time(event.path("at"), where) + " "
                            + values.word(
                                    "ConsentEventKind", event.path("event").asText(), language) + ": "
                            + values.word("ConsentWay", event.path("how").asText(), language));
        }

        Columns notices(String key, String place) {
            return lines(
                    key,
                    place,
                    (notice, where) -> time(notice.path("createdAt"), where) + " "
                            + values.word(
                                    "RecipientNoticeType", notice.path("type").asText(), language));
        }

        Columns disclosed(String key, String place) {
            return lines(key, place, (field, where) -> disclosed(field.asText()));
        }

        private Columns lines(String key, String place, Reading line) {
            return add(
                    key,
                    (value, where) ->
                            list(value).stream().map(one -> line.of(one, where)).collect(joining("\n")),
                    place);
        }

        /** @param places of which the first that is there counts */
        private Columns add(String key, Reading reading, String... places) {
            all.add(new Column<>(
                    values.text("column." + key, language),
                    (record, where) -> Stream.of(places)
                            .map(record::at)
                            .filter(value -> !value.isMissingNode() && !value.isNull())
                            .findFirst()
                            .map(value -> reading.of(value, where))
                            .orElse("")));
            return this;
        }

        private String time(JsonNode value, Where where) {
            return value.isTextual() ? values.of(Instant.parse(value.asText()), language, where) : "";
        }

        /** A field of contact data, or a category for all of it. */
        private String disclosed(String what) {
            return DISCLOSED.stream()
                    .map(category -> fields.find(category, what, language))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseGet(() -> values.word("Category", what, language));
        }

        private String content(JsonNode value, Where where) {
            try {
                return items.inLines(json.treeToValue(value, Content.class), language, where);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a content that was written cannot be read");
            }
        }
    }
}

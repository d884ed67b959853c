package fi.vastuugroup.privacy.copy.page;

import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.platform.edge.StyleSheet;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Renders what people read of a copy, piece by piece: pages that work without a network, a script or anything from
 * elsewhere, which their policy forbids. Whatever was written by anybody is escaped.
 */
@ApplicationScoped
public class CopyPages {

    private final Engine engine;
    private final ReadableValues texts;
    private final StyleSheet style = StyleSheet.of(StyleSheet.TOKENS, StyleSheet.BASE, "META-INF/copy/style.css");
    private final String policy;

    CopyPages(Engine engine, ReadableValues texts) {
        this.engine = engine;
        this.texts = texts;
        this.policy = "default-src 'none'; style-src " + style.source()
                + "; media-src 'self' file:; base-uri 'none'; form-action 'none'";
    }

    /** What a page may load; of a page that a browser is answered, too. */
    public String policy() {
        return policy;
    }

    /**
     * The beginning of a page.
     *
     * @param home where its overview is; null on the overview itself
     */
    public String begin(String title, List<String> lead, @Nullable String home, Language language) {
        Map<String, Object> data = new HashMap<>();
        data.put("lang", language.tag());
        data.put("policy", policy);
        data.put("style", style.text());
        data.put("title", title);
        data.put("site", texts.text("site", language));
        data.put("skip", texts.text("skip", language));
        data.put("navigation", texts.text("navigation", language));
        data.put("overview", texts.text("overview", language));
        data.put("home", Objects.requireNonNullElse(home, ""));
        data.put("lead", lead);
        return render("begin", data);
    }

    /** The end of a page, with the way to those before and after it. */
    public String end(List<Link> pages, Language language) {
        return render(
                "end",
                Map.of(
                        "pages", pages.stream().map(Link::model).toList(),
                        "pagesLabel", texts.text("pages", language),
                        "footer", texts.text("footer", language)));
    }

    /** A link within the copy. */
    record Link(String href, String label) {

        Map<String, String> model() {
            return Map.of("href", href, "label", label);
        }
    }

    /** A line of a description. */
    record Line(String label, String text) {

        Map<String, String> model() {
            return Map.of("label", label, "text", text);
        }
    }

    /** A message of a conversation. */
    record Said(boolean mine, String author, String at, String text) {

        Map<String, String> model() {
            return Map.of("side", mine ? "mine" : "theirs", "author", author, "at", at, "text", text);
        }
    }

    /**
     * Something to be read by itself.
     *
     * @param note what must not be missed; empty for nothing
     * @param origin where it comes from, and how long it stays
     */
    public record Card(
            String title,
            String note,
            List<Line> fields,
            List<Said> messages,
            List<Link> sounds,
            List<Link> files,
            List<Line> origin) {

        Map<String, Object> model() {
            return Map.of(
                    "title", title,
                    "note", note,
                    "fields", fields.stream().map(Line::model).toList(),
                    "messages", messages.stream().map(Said::model).toList(),
                    "sounds", sounds.stream().map(Link::model).toList(),
                    "files", files.stream().map(Link::model).toList(),
                    "origin", origin.stream().map(Line::model).toList());
        }
    }

    /** Cards under a heading of a level, such as {@code h2}. */
    public String cards(List<Card> cards, String heading) {
        return render("cards", Map.of("cards", cards.stream().map(Card::model).toList(), "heading", heading));
    }

    public String tableBegin(String title, List<String> headers) {
        return render("table", Map.of("title", title, "headers", headers));
    }

    public String rows(List<String> headers, List<List<String>> rows) {
        return render(
                "rows",
                Map.of("rows", rows.stream().map(row -> cells(headers, row)).toList()));
    }

    public String tableEnd() {
        return render("table-end", Map.of());
    }

    /** What is said about a part as a whole. */
    public String about(List<Line> lines) {
        return render(
                "category", Map.of("about", lines.stream().map(Line::model).toList()));
    }

    /** The heading of a part where all stand on one page. */
    public String section(String title, String lead) {
        return render("section", Map.of("title", title, "lead", lead));
    }

    /** A part on the overview. */
    record Part(String name, String count, String description, List<String> notes, List<Link> links, List<Line> about) {

        Map<String, Object> model() {
            return Map.of(
                    "name", name,
                    "count", count,
                    "description", description,
                    "notes", notes,
                    "links", links.stream().map(Link::model).toList(),
                    "about", about.stream().map(Line::model).toList());
        }
    }

    /** A section of the overview. */
    record Section(String title, String lead, List<Part> parts, List<String> list) {

        Map<String, Object> model() {
            return Map.of(
                    "title",
                    title,
                    "lead",
                    lead,
                    "parts",
                    parts.stream().map(Part::model).toList(),
                    "list",
                    list);
        }
    }

    String overview(List<Section> sections) {
        return render(
                "overview",
                Map.of("sections", sections.stream().map(Section::model).toList()));
    }

    private static List<Map<String, Object>> cells(List<String> headers, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "label",
                        headers.get(i),
                        "text",
                        row.get(i),
                        "blank",
                        row.get(i).isEmpty()))
                .toList();
    }

    private String render(String template, Map<String, Object> data) {
        return Objects.requireNonNull(engine.getTemplate("copy/" + template + ".html"), template)
                .data(data)
                .render();
    }
}

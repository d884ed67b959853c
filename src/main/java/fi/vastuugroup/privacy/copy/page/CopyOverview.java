package fi.vastuugroup.privacy.copy.page;

import fi.vastuugroup.privacy.copy.archive.CopyWork;
import fi.vastuugroup.privacy.copy.page.CopyPages.Link;
import fi.vastuugroup.privacy.copy.page.CopyPages.Part;
import fi.vastuugroup.privacy.copy.page.CopyPages.Section;
import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Contacts;
import fi.vastuugroup.privacy.privacynotice.Notice;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.view.CategoryView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the page by which a copy is opened: what is in it, why it is held, and where to read it. */
@ApplicationScoped
public class CopyOverview {

    private final CopyPages pages;
    private final CategoryAbout about;
    private final ReadableValues texts;
    private final Notice notice;

    CopyOverview(CopyPages pages, CategoryAbout about, ReadableValues texts, Notice notice) {
        this.pages = pages;
        this.about = about;
        this.texts = texts;
        this.notice = notice;
    }

    public String of(CopyWork work) {
        Language language = work.language();
        return pages.begin(texts.text("title", language), lead(work), null, language)
                + pages.overview(sections(work))
                + pages.end(List.of(), language);
    }

    /** What a copy, also a printed one, begins with: whose it is, who made it, and when. */
    public List<String> lead(CopyWork work) {
        Language language = work.language();
        Contacts contacts = notice.contacts(language);
        List<String> lead = new ArrayList<>();
        if (!work.name().isEmpty()) {
            lead.add(texts.text("whose", language).replace("{name}", work.name()));
        }
        lead.add(texts.text("made", language)
                .replace("{controller}", contacts.controller())
                .replace("{time}", texts.of(work.begunAt(), language, Where.PAGE)));
        lead.add(texts.text("ask", language)
                .replace("{email}", contacts.officerEmail())
                .replace("{post}", contacts.officerPostalAddress())
                .replace("{authority}", contacts.authority().name()));
        return lead;
    }

    private List<Section> sections(CopyWork work) {
        Language language = work.language();
        List<CategoryView> held = work.categories().stream()
                .filter(category -> records(work, category) > 0)
                .toList();
        List<String> nothing = work.categories().stream()
                .filter(category -> records(work, category) == 0)
                .map(CategoryView::name)
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                texts.text("section.held", language),
                held.isEmpty() ? texts.text("nothing-held", language) : "",
                held.stream().map(category -> category(work, category)).toList(),
                List.of()));
        List<Part> others = Arrays.stream(CopyPart.Part.values())
                .filter(part -> part != CopyPart.Part.CATEGORY && part != CopyPart.Part.ITEM)
                .filter(part -> work.order().has(part))
                .map(part -> part(work, part))
                .toList();
        if (!others.isEmpty()) {
            sections.add(new Section(texts.text("section.others", language), "", others, List.of()));
        }
        if (!nothing.isEmpty()) {
            sections.add(new Section(
                    texts.text("section.nothing", language),
                    texts.text("section.nothing.lead", language),
                    List.of(),
                    nothing));
        }
        sections.add(new Section(
                texts.text("section.files", language),
                texts.text("section.files.lead", language),
                List.of(),
                Stream.concat(
                                work.files().entrySet().stream().map(files -> files(files, language)),
                                work.missing() == 0
                                        ? Stream.of()
                                        : Stream.of(texts.text("files.missing", language)
                                                .replace("{count}", String.valueOf(work.missing()))))
                        .toList()));
        return sections;
    }

    private static long records(CopyWork work, CategoryView category) {
        return work.held(CopyPart.Part.ITEM, category.category()).records();
    }

    private Part category(CopyWork work, CategoryView category) {
        Language language = work.language();
        CopyWork.Held held = work.held(CopyPart.Part.ITEM, category.category());
        List<String> notes = new ArrayList<>();
        held.withheld()
                .forEach((reason, items) -> notes.add(texts.text("withheld", language)
                        .replace("{items}", String.valueOf(items))
                        .replace("{reason}", reason)));
        if (category.blocked()) {
            notes.add(texts.text("blocked", language));
        }
        return new Part(
                category.name(),
                count(held.records(), language),
                category.description(),
                notes,
                links(held, category.category().slug(), language),
                about.of(category, language));
    }

    private Part part(CopyWork work, CopyPart.Part part) {
        Language language = work.language();
        CopyWork.Held held = work.held(part, null);
        return new Part(
                texts.text("part." + part.slug(), language),
                count(held.records(), language),
                texts.text("part." + part.slug() + ".lead", language),
                List.of(),
                held.records() == 0 ? List.of() : links(held, CopyWork.fileOf(part), language),
                List.of());
    }

    private String count(long records, Language language) {
        return texts.text(records == 1 ? "count.one" : "count.more", language)
                .replace("{count}", String.valueOf(records));
    }

    private List<Link> links(CopyWork.Held held, String file, Language language) {
        List<Link> links = new ArrayList<>();
        List<String> named = held.pages();
        for (int i = 0; i < named.size(); i++) {
            String label = named.size() == 1
                    ? texts.text("read", language)
                    : texts.text("read-page", language).replace("{number}", String.valueOf(i + 1));
            links.add(new Link("pages/" + named.get(i), label));
        }
        links.add(new Link("data/" + file + ".csv", texts.text("sheet", language)));
        links.add(new Link("data/" + file + ".json", texts.text("machine", language)));
        return links;
    }

    private String files(Map.Entry<String, CopiedFiles.Total> files, Language language) {
        return texts.text("files." + files.getKey(), language)
                .replace("{count}", String.valueOf(files.getValue().files()));
    }
}

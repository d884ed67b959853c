package fi.vastuugroup.privacy.copy.page;

import fi.vastuugroup.privacy.copy.archive.CopyArchive;
import fi.vastuugroup.privacy.copy.page.CopyPages.Link;
import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.platform.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Writes records on pages of five hundred, each with the way to the one before and after it. */
public final class PageSeries {

    /** A multiple of the portions in which records come. */
    private static final int ON_A_PAGE = 500;

    private final CopyArchive archive;
    private final CopyPages pages;
    private final ReadableValues texts;
    private final Language language;
    private final Matter matter;
    private final List<String> written = new ArrayList<>();
    private int onPage;

    /**
     * What the pages are about.
     *
     * @param file the name of the pages' files, without number and end
     * @param about what comes before the records, on the first page
     * @param before what comes before the records of each page, such as the head of a table
     * @param after what comes after them
     */
    public record Matter(String file, String title, List<String> lead, String about, String before, String after) {}

    public PageSeries(CopyArchive archive, CopyPages pages, ReadableValues texts, Language language, Matter matter) {
        this.archive = archive;
        this.pages = pages;
        this.texts = texts;
        this.language = language;
        this.matter = matter;
    }

    /** Writes a portion of records. */
    public void add(String html, int records) {
        if (onPage >= ON_A_PAGE) {
            endPage(true);
        }
        if (onPage == 0) {
            beginPage();
        }
        archive.write(html);
        onPage += records;
    }

    /** Ends the last page; answers the names of all. */
    public List<String> end() {
        if (onPage > 0) {
            endPage(false);
        }
        return written;
    }

    private void beginPage() {
        int number = written.size() + 1;
        String title = number == 1
                ? matter.title()
                : texts.text("page-of", language)
                        .replace("{title}", matter.title())
                        .replace("{number}", String.valueOf(number));
        written.add(name(number));
        archive.begin("pages/" + name(number), CopyArchive.Kind.HTML);
        archive.write(pages.begin(title, matter.lead(), "../index.html", language));
        archive.write(number == 1 ? matter.about() : "");
        archive.write(matter.before());
    }

    private void endPage(boolean more) {
        int number = written.size();
        List<Link> ways = new ArrayList<>();
        if (number > 1) {
            ways.add(new Link(name(number - 1), texts.text("previous", language)));
        }
        if (more) {
            ways.add(new Link(name(number + 1), texts.text("next", language)));
        }
        archive.write(matter.after());
        archive.write(pages.end(ways, language));
        archive.end((long) onPage);
        onPage = 0;
    }

    private String name(int number) {
        return matter.file() + "-" + number + ".html";
    }
}

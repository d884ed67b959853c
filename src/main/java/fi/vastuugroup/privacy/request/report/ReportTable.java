package fi.vastuugroup.privacy.request.report;

import fi.vastuugroup.privacy.copy.table.CsvLines;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.vocabulary.ValueWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a report as a table that a spreadsheet of the reader's language opens. */
@ApplicationScoped
class ReportTable {

    static final String CSV = "text/csv";

    private static final List<String> COLUMNS = List.of(
            "month",
            "right",
            "outcome",
            "requests",
            "answeredInTime",
            "answeredLate",
            "extended",
            "open",
            "overdue",
            "medianDays",
            "longestDays");

    private final Texts texts = Texts.load("reports");
    private final ValueWords words;

    ReportTable(ValueWords words) {
        this.words = words;
    }

    /** The whole table, header first. */
    String of(RequestReport report, Language language) {
        List<String> headers = COLUMNS.stream()
                .map(column -> texts.get("column." + column, language))
                .toList();
        return Stream.concat(Stream.of(headers), report.items().stream().map(line -> cells(line, language)))
                .map(cells -> CsvLines.line(cells, language))
                .collect(Collectors.joining("", CsvLines.MARK, ""));
    }

    /** Under which name a browser saves it. */
    static String name(RequestReport report) {
        return "requests-" + report.from() + "-" + report.to() + ".csv";
    }

    private List<String> cells(RequestReport.Line line, Language language) {
        RequestCounts counts = line.counts();
        return List.of(
                line.month(),
                words.label(line.right(), language),
                words.label(line.outcome(), language),
                String.valueOf(counts.requests()),
                String.valueOf(counts.answeredInTime()),
                String.valueOf(counts.answeredLate()),
                String.valueOf(counts.extended()),
                String.valueOf(counts.open()),
                String.valueOf(counts.overdue()),
                number(counts.medianDays(), language),
                number(counts.longestDays(), language));
    }

    /** Empty where there is none. */
    private static String number(@Nullable Number value, Language language) {
        return value == null ? "" : value.toString().replace('.', language == Language.EN ? '.' : ',');
    }
}

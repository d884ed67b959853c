package fi.vastuugroup.privacy.copy.table;

import fi.vastuugroup.privacy.platform.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table as spreadsheets of the reader's language open it: semicolons in Finnish and Swedish, commas in English, a
 * mark of UTF-8 at the beginning, every cell in quotes. A cell that a spreadsheet could take for a formula begins with an
 * apostrophe, whoever wrote it: a phone number that begins with a plus sign too.
 */
public final class CsvLines {

    /** Tells a spreadsheet that it is UTF-8. */
    public static final String MARK = "\uFEFF";

    /** What a formula begins with, also in the wide forms of East Asian scripts. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String BREAKS = "\t\r\n";

    private CsvLines() {}

    public static String line(List<String> cells, Language language) {
        return cells.stream()
                .map(cell -> "\"" + harmless(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(language == Language.EN ? "," : ";", "", "\r\n"));
    }

    private static String harmless(String cell) {
        int first = cell.codePoints()
                .filter(character -> !isSkipped(character))
                .findFirst()
                .orElse(' ');
        boolean dangerous = FORMULA.indexOf(first) >= 0 || (!cell.isEmpty() && BREAKS.indexOf(cell.charAt(0)) >= 0);
        return dangerous ? "'" + cell : cell;
    }

    /** What programs drop before they look for a formula. */
    private static boolean isSkipped(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.isISOControl(character);
    }
}

package fi.vastuugroup.privacy.copy.table;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of a sheet is computed, whoever wrote it, and what is in no danger stays as it is. */
class CsvLinesTest {

    private static String cell(String text) {
        return CsvLines.line(List.of(text), Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+358401234567",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff@x",
                "\u202e-1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x",
                "\tx"
            })
    void whatCouldBeAFormulaIsText(String text) {
        assertThat(cell(text)).isEqualTo("\"'" + text + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a=b", "1+1", "2026-03-01", "040 123", "'=x", "Mäkelä", "مرحبا", "a\nb", "–1", " x"})
    void whatIsNoneStaysAsItIs(String text) {
        assertThat(cell(text)).isEqualTo("\"" + text + "\"\r\n");
    }

    @Test
    void quotesAreDoubledAndTheSeparatorIsTheLanguages() {
        assertThat(CsvLines.line(List.of("a\"b", "c;d"), Language.FI)).isEqualTo("\"a\"\"b\";\"c;d\"\r\n");
        assertThat(CsvLines.line(List.of("a", "b"), Language.SV)).isEqualTo("\"a\";\"b\"\r\n");
        assertThat(CsvLines.line(List.of("a", "b"), Language.EN)).isEqualTo("\"a\",\"b\"\r\n");
    }
}

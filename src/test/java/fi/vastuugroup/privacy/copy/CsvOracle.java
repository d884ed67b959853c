package fi.vastuugroup.privacy.copy;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Reads a sheet as another program does. */
public final class CsvOracle {

    private CsvOracle() {}

    public static List<List<String>> cells(String sheet, char separator) {
        try (MappingIterator<String[]> rows = new CsvMapper()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(sheet)) {
            return rows.readAll().stream().map(Arrays::asList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

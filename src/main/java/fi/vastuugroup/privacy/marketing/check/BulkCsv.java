package fi.vastuugroup.privacy.marketing.check;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import fi.vastuugroup.privacy.platform.http.NumberedLine;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a bulk check as CSV (RFC 4180) with a header line; one record a line, hence no line breaks inside
 * a field.
 */
final class BulkCsv implements BulkFormat {

    private static final List<String> COLUMNS = List.of("identifierType", "identifier", "channel", "scope");

    private static final ObjectReader RECORDS =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The place of each of {@link #COLUMNS} in a line; null before the header was read. */
    private int @Nullable [] places;

    @Override
    public @Nullable BulkQuestion read(NumberedLine line) {
        int[] known = places;
        if (known == null) {
            places = header(line);
            return null;
        }
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return BulkQuestion.bad(line.number(), "line-too-long");
        }
        String[] values = values(bytes);
        return values == null || values.length != COLUMNS.size()
                ? BulkQuestion.bad(line.number(), "malformed")
                : BulkQuestion.of(
                        line.number(), values[known[0]], values[known[1]], values[known[2]], values[known[3]]);
    }

    /** @throws ProblemException {@code validation-failed}: without the names, a column could be taken for another */
    private static int[] header(NumberedLine line) {
        byte[] bytes = line.bytes();
        String[] names = bytes == null ? null : values(withoutMark(bytes));
        if (names == null || names.length != COLUMNS.size() || !Set.of(names).equals(Set.copyOf(COLUMNS))) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "the first line must name the columns " + String.join(",", COLUMNS) + ", in any order");
        }
        return COLUMNS.stream().mapToInt(Arrays.asList(names)::indexOf).toArray();
    }

    private static String @Nullable [] values(byte[] bytes) {
        try (var records = RECORDS.<String[]>readValues(bytes)) {
            String[] first = records.hasNextValue() ? records.nextValue() : null;
            return records.hasNextValue() ? null : first;
        } catch (IOException notCsv) {
            return null;
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length) : bytes;
    }
}

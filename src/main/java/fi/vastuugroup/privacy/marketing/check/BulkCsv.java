package fi.vastuugroup.privacy.marketing.check;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fi.vastuugroup.privacy.platform.json.Utf8;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a bulk check as CSV (RFC 4180) with a header line, separated by commas or, as the header is, by
 * semicolons; one record a line, hence no line breaks inside a field.
 */
final class BulkCsv implements BulkFormat {

    private static final List<String> COLUMNS = List.of("identifierType", "identifier", "channel", "scope");

    private static final ObjectReader RECORDS =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private static final int MOST_COLUMNS = COLUMNS.size() + 1;

    /** As RFC 4180 has it, and as Excel writes it where the comma stands in numbers. */
    private static final List<ObjectReader> SEPARATED = List.of(separatedBy(','), separatedBy(';'));

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How the values of a line are read; null before the header was. */
    private @Nullable Columns columns;

    /**
     * The columns as the header names them.
     *
     * @param records reads lines with the header's separator
     * @param places the place of each of {@link #COLUMNS} in a line, and then that of the sender's reference, if it is there
     */
    private record Columns(ObjectReader records, List<Integer> places) {}

    @Override
    public @Nullable BulkQuestion read(NumberedLine line) {
        Columns known = columns;
        if (known == null) {
            columns = header(line);
            return null;
        }
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return BulkQuestion.bad(line.number(), "line-too-long");
        }
        if (!Utf8.isText(bytes)) {
            return BulkQuestion.bad(line.number(), NOT_UTF_8);
        }
        List<String> values = values(known.records(), bytes);
        return values.size() == known.places().size()
                ? question(line.number(), values, known.places())
                : BulkQuestion.bad(line.number(), "malformed");
    }

    private static BulkQuestion question(long line, List<String> values, List<Integer> places) {
        return BulkQuestion.of(
                line,
                values.get(places.get(0)),
                values.get(places.get(1)),
                values.get(places.get(2)),
                values.get(places.get(3)),
                places.size() == MOST_COLUMNS ? reference(values.get(places.get(COLUMNS.size()))) : null);
    }

    /** An empty field is none. */
    private static @Nullable String reference(String value) {
        return value.isEmpty() ? null : value;
    }

    /** @throws ProblemException {@code validation-failed}: without the names, a column could be taken for another */
    private static Columns header(NumberedLine line) {
        byte[] bytes = line.bytes();
        byte[] text = bytes == null ? new byte[0] : withoutMark(bytes);
        return SEPARATED.stream()
                .filter(records -> Utf8.isText(text))
                .map(records -> new Columns(records, places(values(records, text))))
                .filter(found -> !found.places().isEmpty())
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.VALIDATION_FAILED,
                        "the first line must name the columns " + String.join(",", COLUMNS)
                                + ", each once, in any order, in UTF-8, and no other but " + YourReference.NAME));
    }

    /** The place of each column among the names; empty where they are not these columns, each once. */
    private static List<Integer> places(List<String> names) {
        if (!names.containsAll(COLUMNS)) {
            return List.of();
        }
        if (names.size() == COLUMNS.size()) {
            return COLUMNS.stream().map(names::indexOf).toList();
        }
        return names.size() == MOST_COLUMNS && names.contains(YourReference.NAME)
                ? Stream.concat(COLUMNS.stream(), Stream.of(YourReference.NAME))
                        .map(names::indexOf)
                        .toList()
                : List.of();
    }

    /** The values of a line's one record; empty where it is none. */
    private static List<String> values(ObjectReader records, byte[] bytes) {
        try (var read = records.<String[]>readValues(bytes)) {
            List<String> first = read.hasNextValue() ? List.of(read.nextValue()) : List.of();
            return read.hasNextValue() ? List.of() : first;
        } catch (IOException | RuntimeException notCsv) {
            return List.of();
        }
    }

    private static ObjectReader separatedBy(char separator) {
        return RECORDS.with(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length) : bytes;
    }
}

package fi.vastuugroup.privacy.privacynotice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The master table of categories as it was decided, written down apart from the code: an oracle for tests. */
final class MasterTable {

    /** A row; lists are separated by a space, {@code decidedBy} is {@code notice} or {@code controller}. */
    record Row(
            String category,
            String purposes,
            String bases,
            String rule,
            String decidedBy,
            String portable,
            String subjectMay,
            String erasure) {

        boolean decidedByNotice() {
            return decidedBy.equals("notice");
        }
    }

    private MasterTable() {}

    static List<Row> rows() {
        try (InputStream csv = Objects.requireNonNull(MasterTable.class.getResourceAsStream("/categories.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(c -> new Row(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a bulk check. Each stream has a reader of its own: a format may have a header. */
interface BulkFormat {

    String NDJSON = "application/x-ndjson";
    String CSV = "text/csv";

    /** Why a line is bad that is in another encoding, such as Windows-1252. */
    String NOT_UTF_8 = "not-utf-8";

    /** Reads the line's check; null for a line that asks nothing, such as a header. */
    @Nullable BulkQuestion read(NumberedLine line);

    /** A reader for a body of this media type. */
    static BulkFormat of(boolean csv) {
        return csv ? new BulkCsv() : new BulkNdjson();
    }
}

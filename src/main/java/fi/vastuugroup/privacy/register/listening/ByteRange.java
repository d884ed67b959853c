package fi.vastuugroup.privacy.register.listening;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a request asks for (RFC 9110 §14).
 *
 * @param from the first byte
 * @param bytes how many; none where the file has no such part
 */
record ByteRange(long from, long bytes) {

    /** One range; several in one request are not served, and the whole is answered, as the standard allows. */
    private static final Pattern ONE = Pattern.compile("bytes[ \\t]*=[ \\t]*(\\d{0,18})-(\\d{0,18})[ \\t]*");

    /**
     * Reads a range.
     *
     * @param header the header {@code Range}
     * @param length of the whole
     * @return empty where no range, or none that is served, is asked for
     */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        Matcher one = ONE.matcher(header == null ? "" : header);
        if (!one.matches()) {
            return Optional.empty();
        }
        String first = one.group(1);
        String last = one.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(suffix(Long.parseLong(last), length));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        return to < from
                ? Optional.empty()
                : Optional.of(new ByteRange(from, Math.max(0, Math.min(to, length - 1) - from + 1)));
    }

    private static ByteRange suffix(long bytes, long length) {
        long there = Math.min(bytes, length);
        return new ByteRange(length - there, there);
    }

    boolean isThere() {
        return bytes > 0;
    }

    /** The value of {@code Content-Range}. */
    String header(long length) {
        return "bytes " + from + "-" + (from + bytes - 1) + "/" + length;
    }
}

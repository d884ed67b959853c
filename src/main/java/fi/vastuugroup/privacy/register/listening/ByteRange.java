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
    private static final Pattern ONE = Pattern.compile("(?i:bytes)[ \\t]*=[ \\t]*(\\d*)-(\\d*)[ \\t]*");

    /** No file is longer than what so many digits say. */
    private static final int MOST_DIGITS = 18;

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
            return last.isEmpty() ? Optional.empty() : Optional.of(suffix(number(last), length));
        }
        long from = number(first);
        long to = last.isEmpty() ? Long.MAX_VALUE : number(last);
        return to < from
                ? Optional.empty()
                : Optional.of(new ByteRange(from, Math.max(0, Math.min(to, length - 1) - from + 1)));
    }

    private static long number(String digits) {
        return digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
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

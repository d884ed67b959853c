package fi.vastuugroup.privacy.platform.text;

/**
 * Tells which characters show nothing on a screen: Unicode's White_Space and format characters (general category Cf),
 * such as no-break spaces, byte order marks and marks of direction, which come along when text is copied.
 */
public final class Invisible {

    private static final int NEXT_LINE = 0x85;

    private Invisible() {}

    /** Answers the text without the invisible characters at its ends. */
    public static String trimmed(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && is(text.codePointAt(begin))) {
            begin += Character.charCount(text.codePointAt(begin));
        }
        while (begin < end && is(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(begin, end);
    }

    /** Answers the text without the format characters within it. */
    public static String withoutFormatting(String text) {
        return text.codePoints().noneMatch(Invisible::isFormat)
                ? text
                : text.codePoints()
                        .filter(character -> !isFormat(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether nothing of the text shows. */
    static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(character -> is(character) || Character.isISOControl(character));
    }

    private static boolean is(int character) {
        if (character > ' ' && character < 0x7f) {
            return false;
        }
        return character >= '\t' && character <= '\r'
                || character == NEXT_LINE
                || Character.isSpaceChar(character)
                || isFormat(character);
    }

    private static boolean isFormat(int character) {
        return Character.getType(character) == Character.FORMAT;
    }
}

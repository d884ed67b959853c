package fi.vastuugroup.privacy.platform.text;

import java.util.Arrays;

/**
 * Tells which characters show nothing on a screen: Unicode's White_Space and format characters (general category Cf),
 * such as no-break spaces, byte order marks and marks of direction, which come along when text is copied. In a key
 * nothing else that is drawn as nothing counts either: Default_Ignorable_Code_Point and the blank Braille pattern.
 */
public final class Invisible {

    private static final int NEXT_LINE = 0x85;
    private static final int BLANK_BRAILLE = 0x2800;

    /**
     * The ranges of Default_Ignorable_Code_Point (Unicode 15) beyond the format characters: joiners, fillers of Hangul,
     * inherent vowels of Khmer, selectors of variants, and what is kept free for such.
     */
    private static final int[][] IGNORABLE = {
        {0x34F, 0x34F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x2065, 0x2065},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFF8},
        {0xE0000, 0xE0FFF}
    };

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
        return text.codePoints().allMatch(Invisible::showsNothing);
    }

    /** Writes {@link #isBlank} as a regular expression of PostgreSQL's, for what is stored already. */
    public static String blankInSql() {
        StringBuilder pattern = new StringBuilder("^[");
        for (int character = 1; character <= Character.MAX_CODE_POINT; character++) {
            if (showsNothing(character)) {
                int first = character;
                while (character < Character.MAX_CODE_POINT && showsNothing(character + 1)) {
                    character++;
                }
                pattern.append(String.format("\\U%08x-\\U%08x", first, character));
            }
        }
        return pattern.append("]*$").toString();
    }

    /** Whether all of the text shows, but for single spaces between what shows. */
    static boolean isExact(CharSequence text) {
        int before = ' ';
        for (int character : text.codePoints().toArray()) {
            if (character == ' ' ? before == ' ' : showsNothing(character)) {
                return false;
            }
            before = character;
        }
        return before != ' ';
    }

    private static boolean showsNothing(int character) {
        return !isPlain(character)
                && (is(character)
                        || Character.isISOControl(character)
                        || character == BLANK_BRAILLE
                        || Arrays.stream(IGNORABLE).anyMatch(range -> range[0] <= character && character <= range[1]));
    }

    /** Nearly every character of every key: told without further questions. */
    private static boolean isPlain(int character) {
        return character > ' ' && character < 0x7f;
    }

    private static boolean is(int character) {
        if (isPlain(character)) {
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

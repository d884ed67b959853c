package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.text.Invisible;
import org.jspecify.annotations.Nullable;

/**
 * Makes the name under which an attached file is kept: the sender's without its path and without what does not show, and
 * with an end that says what the file is, for whoever saves it opens it by that.
 */
final class FileName {

    /** In characters (code points). */
    private static final int LONGEST = 200;

    private FileName() {}

    /** @param given the sender's; null: it is named after what it is for */
    static String of(@Nullable String given, AttachmentPurpose purpose, FileType type) {
        String shown = given == null ? "" : shown(given.substring(given.lastIndexOf('\\') + 1));
        String name = shown.isEmpty() ? purpose.slug() : shown;
        return type.isEndOf(name) ? shortened(name, name.length() - name.lastIndexOf('.')) : ended(name, type);
    }

    private static String ended(String name, FileType type) {
        String end = "." + type.extension();
        return shortened(name + end, end.length());
    }

    /** Neither hidden files nor marks of direction, which turn an end around. */
    private static String shown(String name) {
        String visible = name.substring(name.lastIndexOf('/') + 1)
                .codePoints()
                .filter(FileName::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Invisible.trimmed(visible.replaceFirst("^[.\\s]++", ""));
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** What is too much is left out before the end. */
    private static String shortened(String name, int end) {
        int tooMuch = name.codePointCount(0, name.length()) - LONGEST;
        int beginOfEnd = name.length() - end;
        return tooMuch <= 0
                ? name
                : name.substring(0, name.offsetByCodePoints(beginOfEnd, -tooMuch)) + name.substring(beginOfEnd);
    }
}

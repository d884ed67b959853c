package fi.vastuugroup.privacy.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/**
 * Tells that a text has a character that cannot be stored: NUL, which PostgreSQL has not, or half a surrogate pair, of
 * which UTF-8 would make a question mark.
 */
public final class UnstorableText extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    private UnstorableText(JsonParser json) {
        super(json, "a character that cannot be stored", String.class);
    }

    static String require(String text, JsonParser json) throws UnstorableText {
        if (!isStorable(text)) {
            throw new UnstorableText(json);
        }
        return text;
    }

    /** Whether a text can be stored as it is. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\0') {
                return false;
            }
            if (Character.isSurrogate(unit)) {
                if (!Character.isHighSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}

package fi.vastuugroup.privacy.platform.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Looks whether bytes are UTF-8. Parsers of JSON and CSV guess other encodings, and read overlong forms (RFC 3629). */
public final class Utf8 {

    private Utf8() {}

    /** Whether the bytes are well-formed UTF-8 without NUL, which UTF-16 and UTF-32 cannot do without. */
    public static boolean isText(byte[] bytes) {
        boolean ascii = true;
        for (byte unit : bytes) {
            if (unit == 0) {
                return false;
            }
            ascii &= unit > 0;
        }
        return ascii || isWellFormed(bytes);
    }

    private static boolean isWellFormed(byte[] bytes) {
        try {
            // A new decoder reports what is malformed.
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}

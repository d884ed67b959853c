package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.json.Utf8;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a file's name in the header {@code Content-Disposition} (RFC 6266). What cannot be read names nothing:
 * a name is never worth the refusal of a file.
 */
public final class ContentDisposition {

    private static final String NAME = "filename";

    /** A parameter of a name that is encoded (RFC 8187), which comes before the plain one. */
    private static final String ENCODED_NAME = "filename*";

    private static final Pattern PARAMETER =
            Pattern.compile(";[ \\t]*+([^\\s=;\"]++)[ \\t]*+=[ \\t]*+(\"(?:[^\"\\\\]|\\\\.)*+\"|[^\\s;\"]*+)");

    private static final Pattern ENCODED =
            Pattern.compile("([A-Za-z0-9-]++)'[A-Za-z0-9-]*+'((?:%[0-9A-Fa-f]{2}|[!-~&&[^%]])++)");

    /** What stands for itself in an encoded name: {@code attr-char}. */
    private static final String AS_IT_IS = "!#$&+-.^_`|~";

    private static final String QUOTED_ELSE = "\"\\%";

    /** What a decoder writes in the place of what it cannot read. */
    private static final char MALFORMED = '\uFFFD';

    private ContentDisposition() {}

    /** The name that a sender gives its file, as it is; empty where there is none that can be read. */
    public static Optional<String> fileName(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(header);
        while (parameter.find()) {
            parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), parameter.group(2));
        }
        return Optional.ofNullable(parameters.get(ENCODED_NAME))
                .flatMap(ContentDisposition::decoded)
                .or(() -> Optional.ofNullable(parameters.get(NAME)).map(ContentDisposition::plain));
    }

    /** The header of a download that is saved under a name, never shown by the browser. */
    public static String attachment(String name) {
        String plain = plainOf(name);
        String header = "attachment; filename=\"" + plain + "\"";
        return plain.equals(name) ? header : header + "; filename*=UTF-8''" + encoded(name);
    }

    /** For who does not read the encoded name: what is no plain ASCII is left out of it. */
    private static String plainOf(String name) {
        return name.codePoints()
                .map(character ->
                        character < ' ' || character > '~' || QUOTED_ELSE.indexOf(character) >= 0 ? '_' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            if (isLetterOrDigit(unit) || AS_IT_IS.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(byte unit) {
        return (unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z') || (unit >= 'a' && unit <= 'z');
    }

    /** Empty for what is not encoded as it says. */
    private static Optional<String> decoded(String value) {
        Matcher parts = ENCODED.matcher(value);
        return parts.matches()
                ? charset(parts.group(1))
                        .map(charset -> URLDecoder.decode(parts.group(2).replace("+", "%2B"), charset))
                        .filter(name -> name.indexOf(MALFORMED) < 0)
                : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8" -> Optional.of(StandardCharsets.UTF_8);
            case "ISO-8859-1" -> Optional.of(StandardCharsets.ISO_8859_1);
            default -> Optional.empty();
        };
    }

    /** The bytes of a header are read as ISO 8859-1; many senders write UTF-8 all the same. */
    private static String plain(String value) {
        String name =
                value.startsWith("\"") ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        return name.chars().allMatch(unit -> unit <= 0xff) && Utf8.isText(bytes)
                ? new String(bytes, StandardCharsets.UTF_8)
                : name;
    }
}

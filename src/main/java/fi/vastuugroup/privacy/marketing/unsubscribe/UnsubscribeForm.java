package fi.vastuugroup.privacy.marketing.unsubscribe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is posted to an unsubscribe link. The link itself is the proof of who asks (RFC 8058), so that whatever names no
 * choice of the page is one click, as mail programs mean it, however they write it.
 *
 * @param oneClick the one click of a mail program
 * @param choice what the page's form sends
 */
record UnsubscribeForm(@Nullable String oneClick, @Nullable String choice) {

    private static final String ONE_CLICK = "One-Click";

    /** What stands behind so many characters is not read: a form of ours is shorter. */
    private static final int LONGEST = 2_000;

    /** Finds a field of a form that was posted as multipart. */
    private static final String PART = "(?i)name=\"?%s\"?[^\\r\\n]*\\r?\\n(?:[^\\r\\n]+\\r?\\n)*\\r?\\n([^\\r\\n]*)";

    /** Finds a field of a form that was posted as a form of a page. */
    private static final String FIELD = "(?i)(?:^|[&\\s])%s=([^&]*)";

    /** Reads a body of any type, or none. */
    static UnsubscribeForm of(byte @Nullable [] body) {
        String text = body == null ? "" : new String(body, 0, Math.min(body.length, LONGEST), StandardCharsets.UTF_8);
        return new UnsubscribeForm(field(text, "List-Unsubscribe"), field(text, "choice"));
    }

    /** Whether it is one click, rather than a choice of the page. */
    boolean isOneClick() {
        return choice == null || oneClick != null && oneClick.equalsIgnoreCase(ONE_CLICK);
    }

    private static @Nullable String field(String text, String name) {
        String form = text.startsWith("--") ? PART : FIELD;
        Matcher found = Pattern.compile(form.formatted(Pattern.quote(name))).matcher(text);
        return found.find() ? decoded(found.group(1)).strip() : null;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return value;
        }
    }
}

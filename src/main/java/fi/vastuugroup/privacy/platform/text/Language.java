package fi.vastuugroup.privacy.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the answers. An answer is in the one that is asked for; where none of ours is, a customer's in the
 * person's own, and every other in Finnish.
 */
public enum Language implements Slug {
    FI,
    SV,
    EN;

    /** More than any browser sends; a longer header is not worth reading. */
    private static final int LONGEST_HEADER = 1_000;

    private static final List<String> TAGS = List.of(FI.tag(), SV.tag(), EN.tag());

    /** The language that an {@code Accept-Language} header prefers (RFC 4647 lookup), else Finnish. */
    public static Language of(@Nullable String acceptLanguage) {
        return asked(acceptLanguage).orElse(FI);
    }

    /** The one of ours that an {@code Accept-Language} header asks for, if it asks for any. */
    public static Optional<Language> asked(@Nullable String acceptLanguage) {
        String tag = acceptLanguage == null ? null : Locale.lookupTag(ranges(acceptLanguage), TAGS);
        return Optional.ofNullable(tag).map(found -> valueOf(found.toUpperCase(Locale.ROOT)));
    }

    /** Whether a header says anything: one that does not is as good as none. */
    public static boolean isReadable(String acceptLanguage) {
        return !ranges(acceptLanguage).isEmpty();
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        if (acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (RuntimeException malformed) {
            // More than it declares: the JDK's parser leaves its own arrays for "-".
            return List.of();
        }
    }

    /** The BCP 47 tag: in the contract, for {@code Content-Language} and in the names of text bundles. */
    public String tag() {
        return slug();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}

package fi.vastuugroup.privacy.platform.edge;

import static java.util.stream.Collectors.joining;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Holds a style sheet that stands in a page, which loads nothing. A policy names it by its digest, so that no other one in that
 * page counts.
 *
 * @param text what stands between the tags, to the last character
 */
public record StyleSheet(String text) {

    /** The colours, sizes and distances of everything that people look at; the page's own, and the only ones (pom.xml). */
    public static final String TOKENS = "page/tokens.css";

    /** What the page says of the elements of HTML over them. */
    public static final String BASE = "page/base.css";

    /** Reads it from parts on the class path, of which a later one wins. */
    public static StyleSheet of(String... parts) {
        return new StyleSheet(Stream.of(parts).map(StyleSheet::read).collect(joining("\n")));
    }

    /** As a policy names it. */
    public String source() {
        return "'sha256-" + Base64.getEncoder().encodeToString(Digests.sha256(text)) + "'";
    }

    private static String read(String part) {
        try (InputStream file =
                Objects.requireNonNull(StyleSheet.class.getClassLoader().getResourceAsStream(part), part)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

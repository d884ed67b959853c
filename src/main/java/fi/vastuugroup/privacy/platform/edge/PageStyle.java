package fi.vastuugroup.privacy.platform.edge;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Holds the one style sheet that stands in pages, for those that work without script and load nothing. The policy of every
 * answer knows it by its digest, so that no other one in a page counts.
 */
@ApplicationScoped
public class PageStyle {

    /** What it is made of, in this order. */
    private static final List<String> SHEETS = List.of("page/layout.css");

    private final String text = SHEETS.stream().map(PageStyle::read).collect(Collectors.joining("\n"));

    /** What stands between the tags, to the last character. */
    public String text() {
        return text;
    }

    /** As a policy names it. */
    String source() {
        return "'sha256-" + Base64.getEncoder().encodeToString(Digests.sha256(text)) + "'";
    }

    private static String read(String sheet) {
        try (InputStream file =
                Objects.requireNonNull(PageStyle.class.getClassLoader().getResourceAsStream(sheet), sheet)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

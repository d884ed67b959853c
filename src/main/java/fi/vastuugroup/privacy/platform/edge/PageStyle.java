package fi.vastuugroup.privacy.platform.edge;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds the one style sheet of the pages that work without script. The policy of every answer knows it by its digest. */
@ApplicationScoped
public class PageStyle {

    private final StyleSheet sheet = StyleSheet.of(StyleSheet.TOKENS, StyleSheet.BASE, "page/layout.css");

    /** What stands between the tags, to the last character. */
    public String text() {
        return sheet.text();
    }

    /** As a policy names it. */
    String source() {
        return sheet.source();
    }
}

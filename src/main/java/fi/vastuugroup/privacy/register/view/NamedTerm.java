package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.privacynotice.NamedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A purpose, legal basis or recipient of the notice.
 *
 * @param code stable, to decide by
 * @param name in the language of the answer
 * @param description in the language of the answer
 */
@Schema(
        name = "Term",
        requiredProperties = {"code", "name", "description"})
record NamedTerm(String code, String name, String description) {

    static NamedTerm of(String code, NamedText text) {
        return new NamedTerm(code, text.name(), text.description());
    }
}

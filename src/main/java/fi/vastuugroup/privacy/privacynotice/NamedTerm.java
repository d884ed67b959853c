package fi.vastuugroup.privacy.privacynotice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term of the notice: a category, a purpose, a legal basis, a category of recipients, the basis of a transfer.
 *
 * @param code stable, to decide by
 * @param name in the language of the answer
 * @param description in the language of the answer
 */
@Schema(
        name = "Term",
        requiredProperties = {"code", "name", "description"})
public record NamedTerm(String code, String name, String description) {

    public static NamedTerm of(String code, NamedText text) {
        return new NamedTerm(code, text.name(), text.description());
    }
}

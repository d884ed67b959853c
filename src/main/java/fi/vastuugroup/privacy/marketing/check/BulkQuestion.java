package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.marketing.check.ProhibitionCheckRequest.Check;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The check that a line of a bulk check asks for, or why the line is bad.
 *
 * @param line the line's number in the request, from 1
 * @param check what is asked; null for a bad line
 * @param error a kebab-case code; null for a good line
 * @param yourReference what the sender gets back, where it could be read
 */
record BulkQuestion(
        long line,
        @Nullable Check check,
        @Nullable String error,
        @Nullable String yourReference) {

    static BulkQuestion bad(long line, String error) {
        return new BulkQuestion(line, null, error, null);
    }

    /** Makes a question of the values of a line, as they stand in it. */
    static BulkQuestion of(
            long line,
            @Nullable String identifierType,
            @Nullable String identifier,
            @Nullable String channel,
            @Nullable String scope,
            @Nullable String yourReference) {
        if (yourReference != null && !YourReference.isWellFormed(yourReference)) {
            return bad(line, "reference-not-well-formed");
        }
        if (identifierType == null || identifier == null || channel == null || scope == null) {
            return new BulkQuestion(line, null, "value-missing", yourReference);
        }
        try {
            return new BulkQuestion(
                    line,
                    new Check(
                            Slugs.of(CheckIdentifierType.class, identifierType),
                            identifier,
                            Slugs.of(Channel.class, channel),
                            Slugs.of(Scope.class, scope),
                            yourReference),
                    null,
                    yourReference);
        } catch (IllegalArgumentException unknown) {
            return new BulkQuestion(line, null, "unknown-value", yourReference);
        }
    }

    /** The same line with an identifier that has no normal form. */
    BulkQuestion notWellFormed() {
        return new BulkQuestion(line, null, "identifier-not-well-formed", yourReference);
    }

    /** Leaves the identifier and the sender's reference out of logs. */
    @Override
    public String toString() {
        return "BulkQuestion[" + line + "]";
    }
}

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
 */
record BulkQuestion(
        long line, @Nullable Check check, @Nullable String error) {

    static BulkQuestion bad(long line, String error) {
        return new BulkQuestion(line, null, error);
    }

    /** Makes a question of the four values of a line, as they stand in it. */
    static BulkQuestion of(
            long line,
            @Nullable String identifierType,
            @Nullable String identifier,
            @Nullable String channel,
            @Nullable String scope) {
        if (identifierType == null || identifier == null || channel == null || scope == null) {
            return bad(line, "value-missing");
        }
        try {
            return new BulkQuestion(
                    line,
                    new Check(
                            Slugs.of(IdentifierType.class, identifierType),
                            identifier,
                            Slugs.of(Channel.class, channel),
                            Slugs.of(Scope.class, scope)),
                    null);
        } catch (IllegalArgumentException unknown) {
            return bad(line, "unknown-value");
        }
    }

    /** Leaves the identifier out of logs. */
    @Override
    public String toString() {
        return "BulkQuestion[" + line + "]";
    }
}

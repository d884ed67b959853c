package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.marketing.lookup.Asked;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A check that was found to be complete and well-formed.
 *
 * @param type with the identifier: as they were sent, for the receipt
 * @param asked whom the identifier names
 * @param yourReference what the answer repeats
 */
record Question(
        CheckIdentifierType type,
        String identifier,
        Channel channel,
        Scope scope,
        Asked asked,
        @Nullable String yourReference) {

    /** Leaves the identifier out of logs. */
    @Override
    public String toString() {
        return "Question[" + channel + " " + scope + "]";
    }
}

package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import io.vertx.core.buffer.Buffer;

/**
 * A check that was found to be complete and well-formed.
 *
 * @param type with the identifier: as they were sent, for the receipt
 * @param hash the earliest keyed hash of the identifier
 */
record Question(IdentifierType type, String identifier, Channel channel, Scope scope, Buffer hash) {

    /** Leaves the identifier out of logs. */
    @Override
    public String toString() {
        return "Question[" + channel + " " + scope + "]";
    }
}

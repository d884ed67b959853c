package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.identity.principal.Principal;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values that a receiver must take over; the outbox itself keeps none. Implemented for each kind of receiver:
 * by the register for source systems, by the ledger's followers for partners.
 */
public interface CorrectedValues {

    /**
     * A rectification that a receiver picks up.
     *
     * @param item of a source system's own item; null to a partner, which knows none
     */
    record Correction(
            UUID notification, UUID subject, @Nullable UUID item, List<String> fields) {}

    /** Whether it answers this kind of receiver. */
    boolean isFor(Principal receiver);

    /**
     * The fields' present values, by notification; a field that was removed or is not for the receiver is absent, and so
     * is a notification of which nothing is held. The look is entered on the subjects' access logs, in the same
     * transaction.
     *
     * @param operation by which the receiver picks them up, its id in the contract
     */
    Uni<Map<UUID, Map<String, Object>>> of(Principal receiver, List<Correction> corrections, String operation);
}

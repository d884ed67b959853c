package fi.vastuugroup.privacy.delivery.notification;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the values that a receiver must take over; the outbox itself keeps none. The register implements it. */
public interface CorrectedValues {

    /** A rectification that a receiver picks up. */
    record Correction(UUID notification, UUID subject, UUID item, List<String> fields) {}

    /**
     * The fields' present values, by notification; a field that was removed is absent, and so is a notification whose
     * item is gone. The look is entered on the subjects' access logs, in the same transaction.
     */
    Uni<Map<UUID, Map<String, Object>>> of(String sourceSystem, List<Correction> corrections);
}

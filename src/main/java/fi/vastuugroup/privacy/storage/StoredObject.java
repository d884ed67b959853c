package fi.vastuugroup.privacy.storage;

import java.time.Instant;

/** An object as the store lists it. */
public record StoredObject(ObjectKey key, long bytes, Instant storedAt) {}

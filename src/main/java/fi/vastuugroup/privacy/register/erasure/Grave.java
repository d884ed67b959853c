package fi.vastuugroup.privacy.register.erasure;

import java.time.Instant;
import java.util.Set;

/** Remembers an erasure, as the tombstone of a person or an address has it. */
public record Grave(Instant placedAt, Set<String> prohibitions) {

    Grave latest(Grave other) {
        return placedAt.isBefore(other.placedAt) ? other : this;
    }
}

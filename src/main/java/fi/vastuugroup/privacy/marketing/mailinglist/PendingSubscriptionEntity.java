package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A subscription that waits for its confirmation, or waited. It holds no address, its keyed hash only. It has no
 * version: whoever confirms it locks it, for a second click is answered like the first and is no conflict.
 */
@Entity
@Table(name = "pending_subscription")
class PendingSubscriptionEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    @Column(nullable = false, updatable = false)
    String list = "";

    @Column(nullable = false, updatable = false)
    byte[] identifier = {};

    /** The version of the pepper by which the identifier is read. */
    @Column(name = "pepper_version", nullable = false, updatable = false)
    short pepperVersion;

    @Column(nullable = false, updatable = false)
    String wording = "";

    /** The sender that asked for it, and is told by its own reference. */
    @Column(nullable = false, updatable = false)
    String receiver = "";

    @Column(nullable = false, updatable = false)
    String reference = "";

    @Column(name = "asked_at", nullable = false, updatable = false)
    Instant askedAt = Instant.EPOCH;

    @Column(name = "expires_at", nullable = false, updatable = false)
    Instant expiresAt = Instant.EPOCH;

    @Column(name = "confirmed_at")
    @Nullable Instant confirmedAt;

    /** For Hibernate. */
    PendingSubscriptionEntity() {}

    PendingSubscriptionEntity(SubscriptionRequest request, String receiver, Instant askedAt, Instant expiresAt) {
        list = request.list();
        wording = request.wordingVersion();
        reference = request.reference();
        this.receiver = receiver;
        this.askedAt = askedAt;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    /** Stores the address's hash in the form that every replica reads. */
    void of(IdentifierHash address, Identifiers hashes) {
        identifier = address.earliest().getBytes();
        pepperVersion = hashes.earliestVersion();
    }

    /** Reads the address's hash. */
    IdentifierHash address(Identifiers hashes) {
        return hashes.stored(Buffer.buffer(identifier), pepperVersion, null);
    }

    /** Whether its time is not up. */
    boolean isOpen(Instant now) {
        return expiresAt.isAfter(now);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** @throws ProblemException {@code state-conflict} when it is confirmed already */
    void confirm(Instant now) {
        if (isConfirmed()) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "the subscription is confirmed");
        }
        confirmedAt = now;
    }
}

package fi.vastuugroup.privacy.delivery.mail;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is stored. It has no version of its own: the attempt is one, for each claim counts it up, and only who
 * made the last attempt ({@link #isHeldBy}) may say what came of it.
 */
@Entity
@Table(name = "mail")
class MailEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    /** A name, since a replica of the version before knows fewer templates. */
    @Column(nullable = false, updatable = false)
    String template = "";

    @Column(nullable = false, updatable = false)
    String language = "";

    @Nullable String recipient;

    @Column(name = "greeting_name")
    @Nullable String greetingName;

    @Column(nullable = false, updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> details = Map.of();

    @Nullable String answer;

    @Nullable String receipt;

    @Column(name = "subject_id", updatable = false)
    @Nullable UUID subjectId;

    @Column(nullable = false)
    MailStatus status = MailStatus.PENDING;

    /** Counted up by the claim alone. */
    @Column(nullable = false, updatable = false)
    short attempts;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt = Instant.EPOCH;

    @Column(name = "due_at", nullable = false)
    Instant dueAt = Instant.EPOCH;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    /** For Hibernate. */
    MailEntity() {}

    /** A mail that is due at once. */
    MailEntity(Mail mail, Instant now) {
        template = mail.template().slug();
        language = mail.language().tag();
        recipient = mail.recipient();
        greetingName = mail.greetingName();
        details = mail.values();
        answer = mail.answer();
        receipt = mail.receipt();
        subjectId = mail.subject();
        createdAt = now;
        dueAt = now;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    /** Whether it is pending and nobody took it after that attempt. */
    boolean isHeldBy(int attempt) {
        return status == MailStatus.PENDING && attempts == attempt;
    }

    /**
     * Ends it, as sent or as given up, and forgets address, name, answer and receipt.
     *
     * @throws ProblemException {@code state-conflict} when it has ended already
     */
    void end(MailStatus how, Instant at) {
        requirePending();
        status = how;
        endedAt = at;
        recipient = null;
        greetingName = null;
        answer = null;
        receipt = null;
    }

    /**
     * Sets the time at which it is tried again.
     *
     * @throws ProblemException {@code state-conflict} when it has ended
     */
    void retryAt(Instant at) {
        requirePending();
        dueAt = at;
    }

    private void requirePending() {
        if (status != MailStatus.PENDING) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "the mail has ended");
        }
    }

    /** The part of the mail that its sender needs. */
    PendingMail pending() {
        requirePending();
        return new PendingMail(
                id(),
                template,
                Language.of(language),
                Objects.requireNonNull(recipient),
                greetingName,
                Map.copyOf(details),
                answer,
                receipt,
                attempts);
    }

    /** Stores the status by its slug. */
    @Converter(autoApply = true)
    static class StatusColumn extends SlugConverter<MailStatus> {
        StatusColumn() {
            super(MailStatus.class);
        }
    }
}

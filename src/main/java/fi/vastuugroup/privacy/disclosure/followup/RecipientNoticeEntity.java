package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.disclosure.followup.RecipientNotice.To;
import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The stored notice, on which staff works. SQL writes it, and notes what became of a notification; both count the
 * revision on.
 */
@Entity
@Table(name = "recipient_notice")
class RecipientNoticeEntity {

    @Id
    UUID id;

    @Column(name = "recipient_id", updatable = false)
    String recipient;

    @Column(name = "subject_id", updatable = false)
    UUID subject;

    @Column(updatable = false)
    Change type;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    String[] refs;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    String[] fields;

    @Column(name = "outbox_id", updatable = false)
    @Nullable UUID outboxId;

    @Column(name = "created_at", updatable = false)
    OffsetDateTime createdAt;

    @Column(name = "told_at")
    @Nullable OffsetDateTime toldAt;

    @Column(name = "confirmed_at")
    @Nullable OffsetDateTime confirmedAt;

    @Column(name = "told_how")
    @Nullable StaffChannel toldHow;

    @Column(name = "told_by")
    @Nullable String toldBy;

    @Column(name = "ended_at", updatable = false)
    @Nullable OffsetDateTime endedAt;

    @Version
    int revision;

    /** For Hibernate, which sets what is not null. */
    @SuppressWarnings("NullAway.Init")
    RecipientNoticeEntity() {}

    /**
     * Notes that staff told the recipient.
     *
     * @throws ProblemException {@code state-conflict} when it was confirmed before, or what it rests on was voided
     */
    void confirm(Instant at, StaffChannel how, String by) {
        if (confirmedAt != null) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "the notice was confirmed before");
        }
        if (endedAt != null) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "the disclosures were voided");
        }
        confirmedAt = Times.utc(at.truncatedTo(ChronoUnit.MICROS));
        toldAt = toldAt == null ? confirmedAt : toldAt;
        toldHow = how;
        toldBy = by;
    }

    RecipientNotice notice(To to) {
        return new RecipientNotice(
                id,
                to,
                subject,
                type,
                List.of(refs),
                List.of(fields),
                createdAt.toInstant(),
                Times.instant(toldAt),
                Times.instant(confirmedAt),
                toldHow);
    }

    @Converter(autoApply = true)
    static class ChangeColumn extends SlugConverter<Change> {

        ChangeColumn() {
            super(Change.class);
        }
    }

    @Converter(autoApply = true)
    static class StaffChannelColumn extends SlugConverter<StaffChannel> {

        StaffChannelColumn() {
            super(StaffChannel.class);
        }
    }
}

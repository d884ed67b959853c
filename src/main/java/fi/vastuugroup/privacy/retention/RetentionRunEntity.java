package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.time.Times;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A run as it is stored. It is evidence: what has been noted of it stays as it is. */
@Entity
@Table(name = "retention_run")
class RetentionRunEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "as_of", updatable = false)
    LocalDate asOf;

    @Column(name = "redated_to")
    @Nullable String redatedTo;

    @Column(name = "started_at", updatable = false)
    OffsetDateTime startedAt;

    @Column(name = "finished_at")
    @Nullable OffsetDateTime finishedAt;

    @Version
    int revision = 1;

    /** For Hibernate, which sets what is not null. */
    @SuppressWarnings("NullAway.Init")
    RetentionRunEntity() {}

    @SuppressWarnings("NullAway.Init")
    RetentionRunEntity(LocalDate asOf, OffsetDateTime startedAt) {
        this.asOf = asOf;
        this.startedAt = startedAt;
    }

    /** Notes that all held items have the dates of these rules. */
    void redated(String rules) {
        if (redatedTo != null || finishedAt != null) {
            throw new IllegalStateException("a run dates items anew once, before it ends");
        }
        redatedTo = rules;
    }

    void finish(OffsetDateTime at) {
        if (finishedAt != null) {
            throw new IllegalStateException("a run ends once");
        }
        finishedAt = at;
    }

    RunEvidence evidence(List<RunEvidence.Result> results, List<RunEvidence.Records> records) {
        return new RunEvidence(id, asOf, startedAt.toInstant(), Times.instant(finishedAt), results, records);
    }
}

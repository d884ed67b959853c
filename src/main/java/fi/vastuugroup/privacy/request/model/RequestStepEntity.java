package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A step of a request as it is stored; never changed, but for whom it is about ({@link RequestsOfJoinedSubjects}). */
@Entity
@Immutable
@Table(name = "request_step")
class RequestStepEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    @Column(name = "request_id")
    UUID requestId = new UUID(0, 0);

    @Column(name = "subject_id")
    @Nullable UUID subjectId;

    @Convert(converter = InstantColumn.class)
    Instant at = Instant.EPOCH;

    @Column(name = "actor_kind")
    Step.By by = Step.By.PORTAL;

    @Nullable String actor;

    Step.Code code = Step.Code.FILED;

    RequestState state = RequestState.RECEIVED;

    /** For Hibernate. */
    RequestStepEntity() {}

    RequestStepEntity(Steps.Taken step, Instant at) {
        this.requestId = step.request();
        this.subjectId = step.subject();
        this.at = at;
        this.by = step.by();
        this.actor = by == Step.By.STAFF ? step.actor().id() : null;
        this.code = step.code();
        this.state = step.state();
    }

    Step step() {
        return new Step(at, by, code, state);
    }
}

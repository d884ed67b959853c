package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.persistence.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A message as it is read; it is added by {@link MessageRepository}, and never changed. */
@Entity
@Immutable
@Table(name = "request_message")
class MessageEntity {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "request_id")
    UUID requestId = new UUID(0, 0);

    @Column(name = "subject_id")
    @Nullable UUID subjectId;

    @Convert(converter = InstantColumn.class)
    Instant at = Instant.EPOCH;

    Author author = Author.SUBJECT;

    /** The member of staff; null where the subject wrote. */
    @Nullable String actor;

    String body = "";
}

package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.persistence.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An attachment as it is read, with its content; it is added by {@link AttachmentRepository}, and never changed. */
@Entity
@Immutable
@Table(name = "request_attachment")
class AttachmentEntity {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "request_id")
    UUID requestId = new UUID(0, 0);

    @Column(name = "subject_id")
    @Nullable UUID subjectId;

    @Convert(converter = InstantColumn.class)
    Instant at = Instant.EPOCH;

    Author author = Author.SUBJECT;

    AttachmentPurpose purpose = AttachmentPurpose.PROOF;

    String name = "";

    @Column(name = "media_type")
    String mediaType = "";

    byte[] content = {};

    /** In bytes; counted by the database, so that a list needs no content. */
    @Formula("octet_length(content)")
    int size;
}

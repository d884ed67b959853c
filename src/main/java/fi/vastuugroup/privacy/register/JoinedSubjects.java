package fi.vastuugroup.privacy.register;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/**
 * What else follows when staff joins or separates data subjects. A feature that keeps records by subject implements it;
 * it is called in the same transaction, under the locks of both.
 */
public interface JoinedSubjects {

    /** Everything that was about {@code other} is about {@code subject}; {@code other} is about to be removed. */
    Uni<Void> joined(SqlConnection transaction, UUID subject, UUID other);

    /**
     * A source's person was separated from {@code subject} into {@code separated}, which has the id of a subject that was
     * joined before, where it was that one's.
     */
    Uni<Void> separated(SqlConnection transaction, UUID subject, UUID separated);
}

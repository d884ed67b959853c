package fi.vastuugroup.privacy.request;

import fi.vastuugroup.privacy.register.JoinedSubjects;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The requests of subjects whom staff joins go on under the one; separated again, each has its own. */
@ApplicationScoped
class RequestsOfJoinedSubjects implements JoinedSubjects {

    private static final String MOVED = "select id from request where subject_id = $1 and ($3 or filed_as = $2)";

    private static final List<String> MOVES = List.of(
            "update request_step set subject_id = $2 where request_id in (%s)".formatted(MOVED),
            "update request_message set subject_id = $2 where request_id in (%s)".formatted(MOVED),
            "update request_attachment set subject_id = $2 where request_id in (%s)".formatted(MOVED),
            "update request set subject_id = $2 where id in (%s)".formatted(MOVED));

    @Override
    public Uni<Void> joined(SqlConnection transaction, UUID subject, UUID other) {
        return move(transaction, other, subject, true);
    }

    @Override
    public Uni<Void> separated(SqlConnection transaction, UUID subject, UUID separated) {
        return move(transaction, subject, separated, false);
    }

    private static Uni<Void> move(SqlConnection transaction, UUID from, UUID to, boolean all) {
        Uni<Void> moved = Uni.createFrom().voidItem();
        for (String move : MOVES) {
            moved = moved.chain(() -> transaction
                    .preparedQuery(move)
                    .execute(Tuple.of(from, to, all))
                    .replaceWithVoid());
        }
        return moved;
    }
}

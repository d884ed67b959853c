package fi.vastuugroup.privacy.disclosure;

import fi.vastuugroup.privacy.register.JoinedSubjects;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * What was disclosed of subjects whom staff joins is the one's; separated again, each has what was disclosed under the
 * references of their own. What was disclosed while they were one stays where it is.
 */
@ApplicationScoped
class DisclosuresOfJoinedSubjects implements JoinedSubjects {

    private static final List<String> MOVES = List.of(
            "update disclosure_reference set subject_id = $2 where subject_id = $1 and ($3 or given_as = $2)",
            """
            update disclosure d set subject_id = $2 from disclosure_reference r
            where r.reference = d.reference and d.subject_id = $1 and r.subject_id = $2
                and ($3 or r.given_as = $2)""",
            """
            update recipient_notice n set subject_id = $2 where n.subject_id = $1 and ($3 or exists (
                select from disclosure d where d.id = any(n.disclosures) and d.subject_id = $2))""");

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

package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The requests of subjects whom staff joins go on under the one; separated again, each has its own. */
@ApplicationScoped
class RequestsOfJoinedSubjects implements JoinedSubjects {

    private static final String MOVED = "select id from request where subject_id = $1 and ($3 or filed_as = $2)";

    private static final List<String> MOVES = List.of(
            "update request_step set subject_id = $2 where request_id in (%s)".formatted(MOVED),
            "update request_message set subject_id = $2 where request_id in (%s)".formatted(MOVED),
            "update request_attachment set subject_id = $2 where request_id in (%s)".formatted(MOVED),
            "update request set subject_id = $2 where id in (%s)".formatted(MOVED));

    private final Sql sql;

    RequestsOfJoinedSubjects(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Uni<Void> move(Move move) {
        return Sequences.each(
                MOVES, statement -> sql.execute(statement, Tuple.of(move.from(), move.to(), move.everything())));
    }
}

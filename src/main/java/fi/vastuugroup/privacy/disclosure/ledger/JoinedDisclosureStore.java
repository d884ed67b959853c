package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Moves the disclosures of subjects whom staff joins to the one; separated again, each has what was disclosed under the
 * references of their own, and by their own address or number while they were one. Of anything else that was disclosed
 * meanwhile nobody knows whom it was about: it stays where it is.
 */
@ApplicationScoped
class JoinedDisclosureStore implements JoinedSubjects {

    private static final List<String> MOVES = List.of(
            "update disclosure_reference set subject_id = $2 where subject_id = $1 and ($3 or given_as = $2)",
            """
            update disclosure d set subject_id = $2 from disclosure_reference r
            where r.reference = d.reference and d.subject_id = $1 and r.subject_id = $2
                and ($3 or r.given_as = $2)""",
            """
            update disclosure d set subject_id = $2::uuid
            where not $3 and d.subject_id = $1::uuid and d.identifier is not null
                and is_current_identifier($2, d.identifier) and not is_current_identifier($1, d.identifier)""",
            """
            update recipient_notice n set subject_id = $2, revision = revision + 1
            where n.subject_id = $1 and ($3 or exists (
                select from disclosure d where d.id = any(n.disclosures) and d.subject_id = $2))""");

    private final Sql sql;

    JoinedDisclosureStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Uni<Void> move(Move move) {
        return Sequences.each(
                MOVES, statement -> sql.execute(statement, Tuple.of(move.from(), move.to(), move.everything())));
    }
}

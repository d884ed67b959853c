package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads which subjects were joined to a subject; their ids still lead to it. */
@ApplicationScoped
public class SubjectAliases {

    private static final String ALIASES =
            "select alias from subject_alias where subject_id = $1 order by joined_at, alias";

    private final Sql sql;

    SubjectAliases(Sql sql) {
        this.sql = sql;
    }

    /** Answers the former ids, in the order of the joins. */
    public Uni<List<UUID>> of(UUID subject) {
        return sql.list(ALIASES, Tuple.of(subject), row -> row.getUUID(0));
    }
}

package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Reads on which day the database works, which is no matter of this process's clock. */
@ApplicationScoped
class DatabaseDayReads {

    private static final String TODAY = "select helsinki_today()";

    private final Sql sql;

    DatabaseDayReads(Sql sql) {
        this.sql = sql;
    }

    Uni<LocalDate> today() {
        return sql.one(TODAY, Tuple.tuple(), row -> row.getLocalDate(0)).map(Optional::orElseThrow);
    }
}

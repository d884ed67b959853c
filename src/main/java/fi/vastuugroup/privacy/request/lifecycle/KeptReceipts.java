package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds a receipt by the key that only its person was given. */
@ApplicationScoped
class KeptReceipts {

    private static final String FIND = "select receipt from request where receipt_key = $1 and receipt is not null";

    private final Sql sql;
    private final Transactions transactions;

    KeptReceipts(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** @throws ProblemException {@code not-found}, also before the erasure is carried out */
    Uni<String> find(UUID key) {
        return transactions.asSystem(() -> sql.execute(FIND, Tuple.of(key)).map(rows -> {
            if (rows.size() == 0) {
                throw new ProblemException(ProblemType.NOT_FOUND, null);
            }
            return rows.iterator().next().getString(0);
        }));
    }
}

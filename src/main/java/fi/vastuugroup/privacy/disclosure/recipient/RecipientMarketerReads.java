package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.batch.KnownMarketers;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;

/** Finds the partners among the recipients that no configured partner stands for: a consent names them by their own id. */
@ApplicationScoped
class RecipientMarketerReads implements KnownMarketers {

    private static final String PARTNERS =
            "select id from recipient where kind = 'partner' and partner is null and id = any($1)";

    private final Sql sql;

    RecipientMarketerReads(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Uni<Set<String>> among(Collection<String> names) {
        return sql.list(PARTNERS, Tuple.of((Object) names.toArray(String[]::new)), row -> row.getString(0))
                .map(Set::copyOf);
    }
}

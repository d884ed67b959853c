package fi.vastuugroup.privacy.disclosure.recipient;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.vastuugroup.privacy.identity.client.PartnerNames;
import fi.vastuugroup.privacy.identity.client.Partners;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.batch.KnownMarketers;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the partners among the recipients that no configured partner stands for: a consent names them by their own id. And
 * names all partners, by the id under which a consent names them.
 */
@ApplicationScoped
class RecipientMarketerReads implements KnownMarketers, PartnerNames {

    private static final String PARTNERS =
            "select id from recipient where kind = 'partner' and partner is null and id = any($1)";

    private static final String NAMES = "select coalesce(partner, id), name from recipient where kind = 'partner'";

    private final Sql sql;
    private final Map<String, String> configured;

    RecipientMarketerReads(Sql sql, Partners partners) {
        this.sql = sql;
        this.configured = partners.byId().entrySet().stream()
                .filter(partner -> partner.getValue().name().isPresent())
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, partner -> partner.getValue().name().orElseThrow()));
    }

    @Override
    public Uni<Set<String>> among(Collection<String> names) {
        return sql.list(PARTNERS, Tuple.of((Object) names.toArray(String[]::new)), row -> row.getString(0))
                .map(Set::copyOf);
    }

    @Override
    public Uni<Map<String, String>> ofPartners() {
        return sql.list(NAMES, Tuple.tuple(), row -> Map.entry(row.getString(0), row.getString(1)))
                .map(recipients -> Stream.concat(recipients.stream(), configured.entrySet().stream())
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }
}

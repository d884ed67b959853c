package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes the projection of the decisions, for those who change it or hold its lock. */
@ApplicationScoped
class DecisionStore {

    private static final int LOCK_SPACE = 0x9f2b;
    private static final int LOCKS = 4_096;

    // The identifiers' other persons must be seen, whomever the transaction works for.
    private static final String LOCK = """
        with locked as materialized (
            select pg_advisory_xact_lock($1, lock) from unnest($2::int[]) lock)
        select count(*), set_config('app.scope', 'system', true) from locked\
        """;

    private static final String STORE = """
        insert into marketing_decision (identifier, controller, partners, named, pepper_version)
        select identifier, controller, partners, named::jsonb, $5
        from unnest($1::bytea[], $2::bigint[], $3::bigint[], $4::text[])
            decision(identifier, controller, partners, named)
        on conflict (identifier) do update
        set controller = excluded.controller, partners = excluded.partners, named = excluded.named
        where (marketing_decision.controller, marketing_decision.partners, marketing_decision.named)
            is distinct from (excluded.controller, excluded.partners, excluded.named)
        returning identifier, old.controller, old.partners, old.named\
        """;

    /** Prohibits without a look at what else is stored: of cells that are not prohibited every bit stays. */
    private static final String PROHIBIT = """
        insert into marketing_decision (identifier, controller, partners, pepper_version) values ($1, $2, $3, $6)
        on conflict (identifier) do update
        set controller = marketing_decision.controller & ~$4::bigint,
            partners = marketing_decision.partners & ~$5::bigint,
            named = (select jsonb_object_agg(key, value::bigint & ~$5) from jsonb_each_text(marketing_decision.named)
                where value::bigint & ~$5 <> marketing_decision.partners & ~$5)
        returning (old.partners, old.named) is distinct from (new.partners, new.named)\
        """;

    private static final String REMOVE = """
        delete from marketing_decision where identifier = any($1)
        returning identifier, controller, partners, named\
        """;

    private static final String FOR_PARTNER = """
            select identifier, coalesce((named ->> $2)::bigint, partners) from marketing_decision
            where identifier = any($1)""";

    private static final String OF =
            "select identifier, controller, partners, named from marketing_decision where identifier = any($1)";

    private static final String MOVE = """
            update marketing_decision decision set identifier = form.written, pepper_version = $3
            from unnest($1::bytea[], $2::bytea[]) form(other, written)
            where decision.identifier = form.other
                and not exists (select from marketing_decision kept where kept.identifier = form.written)""";

    private static final String REMOVE_DOUBLE = """
            delete from marketing_decision decision using unnest($1::bytea[], $2::bytea[]) form(other, written)
            where decision.identifier = form.other
            returning form.written""";

    private final Sql sql;
    private final Identifiers hashes;

    DecisionStore(Sql sql, Identifiers hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    /** Keeps others from the decisions about the identifiers until the commit. */
    Uni<Void> lock(Set<IdentifierHash> identifiers) {
        return sql.execute(LOCK, Tuple.of(LOCK_SPACE, locks(identifiers))).replaceWithVoid();
    }

    /** Stores decisions, and answers what stood where one is another than before; does nothing for none. */
    Uni<Map<IdentifierHash, MarketingDecision>> store(Map<IdentifierHash, MarketingDecision> decisions) {
        if (decisions.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<IdentifierHash> identifiers = List.copyOf(decisions.keySet());
        List<MarketingDecision> values =
                identifiers.stream().map(decisions::get).toList();
        return sql.execute(
                        STORE,
                        Tuple.of(
                                IdentifierHash.array(identifiers),
                                values.stream()
                                        .map(MarketingDecision::controller)
                                        .toArray(Long[]::new),
                                values.stream().map(MarketingDecision::partners).toArray(Long[]::new),
                                values.stream().map(DecisionStore::named).toArray(String[]::new),
                                hashes.pepperVersion()))
                .map(rows -> before(rows, identifiers));
    }

    /**
     * Prohibits for an identifier what a decision about nobody prohibits; the same is done whatever is stored. Answers
     * whether partners may do less than before.
     */
    Uni<Boolean> prohibit(IdentifierHash identifier, MarketingDecision ofNobody) {
        return sql.execute(
                        PROHIBIT,
                        Tuple.of(
                                identifier.value(),
                                ofNobody.controller(),
                                ofNobody.partners(),
                                DecisionMask.prohibited(ofNobody.controller()),
                                DecisionMask.prohibited(ofNobody.partners()),
                                hashes.pepperVersion()))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** Removes the decisions about identifiers, and answers those that stood; does nothing for none. */
    Uni<Map<IdentifierHash, MarketingDecision>> remove(Collection<IdentifierHash> identifiers) {
        return identifiers.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : sql.execute(REMOVE, Tuple.of((Object) IdentifierHash.array(identifiers)))
                        .map(rows -> before(rows, identifiers));
    }

    /** Reads the decisions about identifiers for a partner, of those that are stored. */
    Uni<Map<IdentifierHash, Long>> masks(Collection<IdentifierHash> identifiers, String partner) {
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(identifiers);
        Map<IdentifierHash, Long> masks = new HashMap<>();
        return sql.execute(FOR_PARTNER, Tuple.of(IdentifierHash.array(identifiers), partner))
                .invoke(rows -> rows.forEach(row -> masks.put(identifier(row, byForm), row.getLong(1))))
                .replaceWith(masks);
    }

    /** Reads the decisions about identifiers, of those that are stored; the stricter one of two forms of a hash. */
    Uni<Map<IdentifierHash, MarketingDecision>> of(Collection<IdentifierHash> identifiers) {
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(identifiers);
        Map<IdentifierHash, MarketingDecision> decisions = new HashMap<>();
        return sql.execute(OF, Tuple.of((Object) IdentifierHash.matched(identifiers)))
                .invoke(rows -> rows.forEach(
                        row -> decisions.merge(identifier(row, byForm), decision(row), MarketingDecision::and)))
                .replaceWith(decisions);
    }

    /** Moves decisions from other forms of a hash to the one that is written, unless one stands under it already. */
    Uni<Void> move(Buffer[] others, Buffer[] written) {
        return sql.execute(MOVE, Tuple.of(others, written, hashes.pepperVersion()))
                .replaceWithVoid();
    }

    /** Removes the decisions that still stand under other forms of a hash, and answers under which one is written. */
    Uni<List<Buffer>> removeDouble(Buffer[] others, Buffer[] written) {
        return sql.list(REMOVE_DOUBLE, Tuple.of(others, written), row -> row.get(Buffer.class, 0));
    }

    /**
     * The locks of the identifiers, in one order for all, so that nobody waits for each other; by all that another
     * replica may know one by.
     */
    private static Integer[] locks(Set<IdentifierHash> identifiers) {
        return identifiers.stream()
                .flatMap(IdentifierHash::forms)
                .map(form -> Math.floorMod(form.getInt(0), LOCKS))
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
    }

    private static Map<IdentifierHash, MarketingDecision> before(
            RowSet<Row> rows, Collection<IdentifierHash> identifiers) {
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(identifiers);
        Map<IdentifierHash, MarketingDecision> before = new HashMap<>();
        rows.forEach(row -> before.put(identifier(row, byForm), decision(row)));
        return before;
    }

    private static IdentifierHash identifier(Row row, Map<Buffer, IdentifierHash> byForm) {
        return Objects.requireNonNull(byForm.get(row.get(Buffer.class, 0)));
    }

    /** Reads identifier, controller, partners, named; the unknown one where there was none. */
    private static MarketingDecision decision(Row row) {
        if (row.getLong(1) == null) {
            return MarketingDecision.UNKNOWN;
        }
        Map<String, Long> named = new HashMap<>();
        JsonObject stored = row.getJsonObject(3);
        if (stored != null) {
            stored.fieldNames().forEach(partner -> named.put(partner, stored.getLong(partner)));
        }
        return new MarketingDecision(row.getLong(1), row.getLong(2), named);
    }

    private static @Nullable String named(MarketingDecision decision) {
        if (decision.named().isEmpty()) {
            return null;
        }
        JsonObject named = new JsonObject();
        decision.named().forEach(named::put);
        return named.encode();
    }
}

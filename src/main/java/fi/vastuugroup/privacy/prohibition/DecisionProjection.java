package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.platform.Helsinki;
import fi.vastuugroup.privacy.register.IdentifierHash;
import fi.vastuugroup.privacy.register.MarketingInputs;
import fi.vastuugroup.privacy.register.MarketingStanding;
import fi.vastuugroup.privacy.register.MarketingStanding.Choice;
import fi.vastuugroup.privacy.register.MarketingStandings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps, per identifier, what checks of it answer: computed anew, in the transaction of the change, from everything that
 * is recorded. An identifier that answers as an unknown one has no row, and takes the very same path.
 *
 * <p>Two transactions may change two persons who share an identifier; the later one must see the earlier one's change.
 * So identifiers are locked before anything is read, and until the commit: a transaction calls this once, at its end,
 * when it holds all other locks that it needs.
 */
@ApplicationScoped
class DecisionProjection implements MarketingInputs {

    private static final int LOCK_SPACE = 0x9f2b;
    private static final int LOCKS = 4_096;

    // The identifiers' other persons must be seen, whomever the transaction works for.
    private static final String LOCK = """
            with locked as materialized (
                select pg_advisory_xact_lock($1, lock) from unnest($2::int[]) lock)
            select count(*), set_config('app.scope', 'system', true) from locked""";

    private static final String STORE = """
            insert into marketing_decision (identifier, controller, partners, named)
            select identifier, controller, partners, named::jsonb
            from unnest($1::bytea[], $2::bigint[], $3::bigint[], $4::text[])
                decision(identifier, controller, partners, named)
            on conflict (identifier) do update
            set controller = excluded.controller, partners = excluded.partners, named = excluded.named
            where (marketing_decision.controller, marketing_decision.partners, marketing_decision.named)
                is distinct from (excluded.controller, excluded.partners, excluded.named)""";

    private static final String REMOVE = "delete from marketing_decision where identifier = any($1)";

    private final MarketingStandings standings;
    private final AddressChoices addresses;
    private final Clock clock;

    DecisionProjection(MarketingStandings standings, AddressChoices addresses, Clock clock) {
        this.standings = standings;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Uni<Void> changed(SqlConnection transaction, Set<IdentifierHash> identifiers) {
        if (identifiers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return lock(transaction, identifiers)
                .chain(() -> decisions(transaction, identifiers))
                .chain(decisions -> store(transaction, decisions));
    }

    /** Keeps others from deciding about the identifiers until the commit. */
    Uni<Void> lock(SqlConnection transaction, Set<IdentifierHash> identifiers) {
        return transaction
                .preparedQuery(LOCK)
                .execute(Tuple.of(LOCK_SPACE, locks(identifiers)))
                .replaceWithVoid();
    }

    /** What checks of the identifiers answer by all that is recorded, computed from scratch. */
    Uni<Map<IdentifierHash, MarketingDecision>> decisions(SqlConnection transaction, Set<IdentifierHash> identifiers) {
        return standings
                .of(transaction, identifiers)
                .chain(persons ->
                        addresses.of(transaction, identifiers).map(choices -> decide(identifiers, persons, choices)));
    }

    private Map<IdentifierHash, MarketingDecision> decide(
            Set<IdentifierHash> identifiers,
            List<MarketingStanding> persons,
            Map<IdentifierHash, List<Choice>> addressChoices) {
        LocalDate today = Helsinki.today(clock);
        Map<IdentifierHash, List<MarketingStanding>> owners = new HashMap<>();
        persons.forEach(person -> person.knownBy()
                .forEach(known -> owners.computeIfAbsent(known.hash(), hash -> new ArrayList<>())
                        .add(person)));
        Map<IdentifierHash, MarketingDecision> decisions = new HashMap<>();
        identifiers.forEach(identifier -> decisions.put(
                identifier,
                Decisions.decide(
                        identifier,
                        owners.getOrDefault(identifier, List.of()),
                        addressChoices.getOrDefault(identifier, List.of()),
                        today)));
        return decisions;
    }

    private static Uni<Void> store(SqlConnection transaction, Map<IdentifierHash, MarketingDecision> decisions) {
        List<IdentifierHash> unknown = new ArrayList<>();
        List<IdentifierHash> identifiers = new ArrayList<>();
        List<MarketingDecision> values = new ArrayList<>();
        decisions.forEach((identifier, decision) -> {
            if (decision.equals(MarketingDecision.UNKNOWN)) {
                unknown.add(identifier);
            } else {
                identifiers.add(identifier);
                values.add(decision);
            }
        });
        return remove(transaction, unknown).chain(() -> upsert(transaction, identifiers, values));
    }

    private static Uni<Void> remove(SqlConnection transaction, List<IdentifierHash> identifiers) {
        return identifiers.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(REMOVE)
                        .execute(Tuple.of((Object) IdentifierHash.array(identifiers)))
                        .replaceWithVoid();
    }

    private static Uni<Void> upsert(
            SqlConnection transaction, List<IdentifierHash> identifiers, List<MarketingDecision> decisions) {
        return identifiers.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(STORE)
                        .execute(Tuple.of(
                                IdentifierHash.array(identifiers),
                                decisions.stream()
                                        .map(MarketingDecision::controller)
                                        .toArray(Long[]::new),
                                decisions.stream()
                                        .map(MarketingDecision::partners)
                                        .toArray(Long[]::new),
                                decisions.stream()
                                        .map(DecisionProjection::named)
                                        .toArray(String[]::new)))
                        .replaceWithVoid();
    }

    private static @Nullable String named(MarketingDecision decision) {
        if (decision.named().isEmpty()) {
            return null;
        }
        JsonObject named = new JsonObject();
        decision.named().forEach(named::put);
        return named.encode();
    }

    /** In one order for all, so that nobody waits for each other. */
    private static Integer[] locks(Set<IdentifierHash> identifiers) {
        return identifiers.stream()
                .map(identifier -> Math.floorMod(identifier.value().getInt(0), LOCKS))
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
    }
}

package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.Choice;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads and writes choices that stand for an identifier rather than a person: of logins that are tied to nobody, for
 * their own verified address, and the prohibitions of persons who were erased.
 */
@ApplicationScoped
public class AddressChoiceStore {

    private static final String OF = """
            select identifier, channel, scope, state, recorded_at from address_choice
            where identifier = any($1)""";

    /** What is decided is read, not only what is recorded: who has the address may have taken it back since. */
    private static final String PROHIBITING = """
            select choice.channel, choice.scope, decided.partners
            from address_choice choice join marketing_decision decided on decided.identifier = choice.identifier
            where choice.identifier = any($1) and choice.state = 'prohibited'""";

    private static final String RECORD = """
            insert into address_choice (identifier, channel, scope, state, wording, recorded_at, pepper_version)
            select $1, choice.channel, choice.scope, choice.state, choice.wording, $6, $7
            from unnest($2::text[], $3::text[], $4::text[], $5::text[]) choice(channel, scope, state, wording)
            on conflict (identifier, channel, scope) do update
            set state = excluded.state, wording = excluded.wording, recorded_at = excluded.recorded_at
            where $8 or address_choice.recorded_at < excluded.recorded_at""";

    /** Prohibits, unless a later choice for the address is there, which stands. */
    private static final String PROHIBIT = """
            insert into address_choice (identifier, channel, scope, state, recorded_at, pepper_version)
            select identifier, channel, scope, 'prohibited', $4, $5
            from unnest($1::bytea[]) identifier cross join unnest($2::text[], $3::text[]) cell(channel, scope)
            on conflict (identifier, channel, scope) do update
            set state = excluded.state, wording = null, recorded_at = excluded.recorded_at
            where address_choice.state <> 'prohibited'
                and address_choice.recorded_at < excluded.recorded_at""";

    /** Moves choices: of two for the same cell the later one stands, as if they had come to one row. */
    private static final String MOVE = """
            with moved as (
                delete from address_choice choice using unnest($1::bytea[], $2::bytea[]) form(other, written)
                where choice.identifier = form.other
                returning form.written, channel, scope, state, wording, recorded_at)
            insert into address_choice (identifier, channel, scope, state, wording, recorded_at, pepper_version)
            select written, channel, scope, state, wording, recorded_at, $3 from moved
            on conflict (identifier, channel, scope) do update
            set state = excluded.state, wording = excluded.wording, recorded_at = excluded.recorded_at
            where address_choice.recorded_at < excluded.recorded_at
                or address_choice.recorded_at = excluded.recorded_at and excluded.state = 'prohibited'""";

    private static final String OVER = """
            select distinct identifier, pepper_version from address_choice
            where state <> 'prohibited' and recorded_at < $1 limit $2""";

    private static final String END = """
            delete from address_choice where identifier = any($1) and state <> 'prohibited' and recorded_at < $2""";

    private final Sql sql;
    private final Identifiers hashes;

    AddressChoiceStore(Sql sql, Identifiers hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    /** Reads the choices for the addresses, by address. */
    public Uni<Map<IdentifierHash, List<Choice>>> of(Collection<IdentifierHash> identifiers) {
        Map<IdentifierHash, List<Choice>> choices = new HashMap<>();
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(identifiers);
        return sql.execute(OF, Tuple.of((Object) IdentifierHash.matched(identifiers)))
                .invoke(rows -> rows.forEach(row -> addLatest(
                        choices.computeIfAbsent(
                                Objects.requireNonNull(byForm.get(row.get(Buffer.class, 0))),
                                address -> new ArrayList<>()),
                        choice(row))))
                .replaceWith(choices);
    }

    /**
     * Adds the choice; of two for the same cell, under two versions of the pepper, the later one stays, and of equally
     * old ones the stricter one.
     */
    private static void addLatest(List<Choice> choices, Choice choice) {
        for (int i = 0; i < choices.size(); i++) {
            Choice present = choices.get(i);
            if (present.channel() == choice.channel() && present.scope() == choice.scope()) {
                int order = choice.recordedAt().compareTo(present.recordedAt());
                if (order > 0 || order == 0 && choice.state() == State.PROHIBITED) {
                    choices.set(i, choice);
                }
                return;
            }
        }
        choices.add(choice);
    }

    /** Finds the cells that are prohibited at one of the addresses by a choice for the address itself. */
    public Uni<Set<ChannelScope>> prohibiting(Collection<IdentifierHash> identifiers) {
        return sql.execute(PROHIBITING, Tuple.of((Object) IdentifierHash.matched(identifiers)))
                .map(rows -> {
                    Set<ChannelScope> cells = new HashSet<>();
                    rows.forEach(row -> {
                        var cell = new ChannelScope(
                                Slugs.of(Channel.class, row.getString(0)), Slugs.of(Scope.class, row.getString(1)));
                        if (DecisionMask.get(row.getLong(2), cell.channel(), cell.scope()) == DecisionCode.PROHIBITED) {
                            cells.add(cell);
                        }
                    });
                    return cells;
                });
    }

    /** Records choices for an address; later ones take the place of earlier ones. */
    public Uni<Void> record(IdentifierHash address, Collection<RequestedChoice> choices, Instant now) {
        return record(address, choices, now, true);
    }

    /**
     * Records choices as {@link #record} does, but a choice that was recorded later stays; and one of the same time: it
     * is the same choice.
     */
    public Uni<Void> recordIfNewer(IdentifierHash address, Collection<RequestedChoice> choices, Instant at) {
        return record(address, choices, at, false);
    }

    private Uni<Void> record(
            IdentifierHash address, Collection<RequestedChoice> choices, Instant at, boolean whateverStands) {
        return sql.execute(
                        RECORD,
                        Tuple.from(List.of(
                                address.value(),
                                choices.stream()
                                        .map(choice -> choice.channel().slug())
                                        .toArray(String[]::new),
                                choices.stream()
                                        .map(choice -> choice.scope().slug())
                                        .toArray(String[]::new),
                                choices.stream()
                                        .map(choice -> choice.state().slug())
                                        .toArray(String[]::new),
                                choices.stream()
                                        .map(RequestedChoice::wordingVersion)
                                        .toArray(String[]::new),
                                at.atOffset(ZoneOffset.UTC),
                                hashes.pepperVersion(),
                                whateverStands)))
                .replaceWithVoid();
    }

    /** Records the prohibition of all these cells for all these identifiers, e-mail addresses or phone numbers. */
    Uni<Void> prohibit(Collection<IdentifierHash> identifiers, List<ChannelScope> cells, Instant at) {
        return sql.execute(
                        PROHIBIT,
                        Tuple.of(
                                IdentifierHash.array(identifiers),
                                cells.stream()
                                        .map(cell -> cell.channel().slug())
                                        .toArray(String[]::new),
                                cells.stream().map(cell -> cell.scope().slug()).toArray(String[]::new),
                                at.atOffset(ZoneOffset.UTC),
                                hashes.pepperVersion()))
                .replaceWithVoid();
    }

    /** Moves choices from other forms of a hash to the one that is written. */
    Uni<Void> move(Buffer[] others, Buffer[] written) {
        return sql.execute(MOVE, Tuple.of(others, written, hashes.pepperVersion()))
                .replaceWithVoid();
    }

    /** Finds identifiers with a choice from before a time that prohibits nothing. */
    Uni<List<IdentifierHash>> over(Instant before, int limit) {
        return sql.list(
                OVER,
                Tuple.of(before.atOffset(ZoneOffset.UTC), limit),
                row -> hashes.stored(row.get(Buffer.class, 0), row.getShort(1), null));
    }

    /** Deletes the choices of identifiers from before a time that prohibit nothing; answers how many. */
    Uni<Long> end(Collection<IdentifierHash> identifiers, Instant before) {
        return sql.execute(END, Tuple.of(IdentifierHash.matched(identifiers), before.atOffset(ZoneOffset.UTC)))
                .map(rows -> (long) rows.rowCount());
    }

    private static Choice choice(Row row) {
        return new Choice(
                SourceSystem.PORTAL,
                Slugs.of(Channel.class, row.getString(1)),
                Slugs.of(Scope.class, row.getString(2)),
                Slugs.of(State.class, row.getString(3)),
                row.getOffsetDateTime(4).toInstant());
    }
}

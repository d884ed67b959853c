package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads and writes the objections that have still to reach a person, within a transaction. */
@ApplicationScoped
class PendingObjectionStore {

    private static final String ADD = """
            insert into pending_objection (report, identifier, pepper_version, channels, scopes, news, due_at)
            values ($1, $2, $3, $4, $5, $6, $7)""";

    /** Also those whose day is not the next one: a clock that ran ahead has said so. */
    private static final String DUE = """
            select report from pending_objection
            where (due_at <= $1 or due_at > $1::timestamptz + interval '2 days') and report > $2
            order by report limit $3""";

    private static final String UNTOLD =
            "select report from pending_objection where news and report > $1 order by report limit $2";

    /** What another replica is at is left to it. */
    private static final String TELL = """
            update pending_objection set news = false where report = (
                select report from pending_objection where report = $1 and news for update skip locked)
            returning identifier, pepper_version""";

    /** What another replica is at is left to it. */
    private static final String TAKE = """
            with taken as (
                delete from pending_objection where report = (
                    select report from pending_objection where report = $1 for update skip locked)
                returning *)
            select taken.identifier, taken.pepper_version, taken.channels, taken.scopes, report.partner, report.recorded_at
            from taken join reported_objection report on report.id = taken.report""";

    private final Sql sql;
    private final Identifiers hashes;

    PendingObjectionStore(Sql sql, Identifiers hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    /**
     * An objection on its way.
     *
     * @param at when it was recorded
     */
    record Pending(String partner, IdentifierHash identifier, List<ChannelScope> cells, Instant at) {}

    /** Adds one, by the hash in the form that every replica reads. */
    Uni<Void> add(UUID report, IdentifierHash identifier, List<ChannelScope> cells, boolean news, Instant due) {
        return sql.execute(
                        ADD,
                        Tuple.tuple()
                                .addUUID(report)
                                .addValue(identifier.earliest())
                                .addShort(hashes.earliestVersion())
                                .addArrayOfString(cells.stream()
                                        .map(cell -> cell.channel().slug())
                                        .toArray(String[]::new))
                                .addArrayOfString(cells.stream()
                                        .map(cell -> cell.scope().slug())
                                        .toArray(String[]::new))
                                .addBoolean(news)
                                .addOffsetDateTime(due.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Answers those whose time has come, after one of them. */
    Uni<List<UUID>> due(Instant now, UUID after, int limit) {
        return sql.list(DUE, Tuple.of(now.atOffset(ZoneOffset.UTC), after, limit), row -> row.getUUID(0));
    }

    /** Answers those of which nobody has been told, after one of them. */
    Uni<List<UUID>> untold(UUID after, int limit) {
        return sql.list(UNTOLD, Tuple.of(after, limit), row -> row.getUUID(0));
    }

    /** Takes the news of one, to tell of its identifier. Empty where another replica has it. */
    Uni<Optional<IdentifierHash>> takeNews(UUID report) {
        return sql.one(TELL, Tuple.of(report), this::identifier);
    }

    /** Takes one: it is gone with the transaction. Empty where another replica has it. */
    Uni<Optional<Pending>> take(UUID report) {
        return sql.one(TAKE, Tuple.of(report), this::pending);
    }

    private IdentifierHash identifier(Row row) {
        return hashes.stored(row.get(Buffer.class, 0), row.getShort(1), null);
    }

    private Pending pending(Row row) {
        String[] channels = row.getArrayOfStrings(2);
        String[] scopes = row.getArrayOfStrings(3);
        return new Pending(
                row.getString(4),
                identifier(row),
                IntStream.range(0, channels.length)
                        .mapToObj(i -> new ChannelScope(
                                Slugs.of(Channel.class, channels[i]), Slugs.of(Scope.class, scopes[i])))
                        .toList(),
                row.getOffsetDateTime(5).toInstant());
    }
}

package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.subject.ContactIdentifiers;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Moves a source's person from a subject ($1) to another ($2): the one that was joined, where the person came with one,
 * else a new one. The subject's row is locked, and the other's, if it exists.
 */
@ApplicationScoped
class SubjectSeparationStore {

    private static final String FIND = """
            select joined_from, (select count(*) from subject_source o where o.subject_id = s.subject_id)
            from subject_source s where source_system = $2 and person_id = $3 and subject_id = $1""";

    private static final String PERSONS = "select source_system, person_id from subject_source where subject_id = $1";

    private static final String ADD =
            "insert into data_subject (id, created_at) values ($1, $2) on conflict do nothing";

    /** Begins behind the last portion, so that none reads once more what others have left. */
    private static final String PORTION = """
            select id from item where subject_id = $1 and source_system = $2 and source_person_id = $3
                and id > $4 order by id limit $5""";

    private static final String MOVE_ITEMS = "update item set subject_id = $2 where subject_id = $1 and id = any($3)";

    /**
     * Prohibits for both subjects what is prohibited for one (Art. 21(3)), where nobody noted who of them said it: they
     * were never joined.
     */
    private static final String PROHIBIT_FOR_BOTH = """
            insert into item (subject_id, category, source_system, source_item_id, source_version, content, content_digest,
                collected_how, collected_at, event_on, ended_on, retention_rule, due_on, created_at, updated_at)
            select $2::uuid, category, source_system, source_item_id, source_version, content, content_digest,
                collected_how, collected_at, event_on, ended_on, retention_rule, due_on, created_at, updated_at
            from item where subject_id = $1 and source_system = 'portal' and category = 'marketing-prohibitions'
                and content ->> 'state' = 'prohibited' and said is null
            on conflict (source_system, source_item_id, category, subject_id) do nothing""";

    /**
     * Finds whose words those are that were said as the subject while it was both, though they were never joined: the
     * person's with whom the address of each login came. Of nobody's login, or of both, nobody knows.
     */
    private static final String WHOSE_WORDS = """
            select case when bool_and(one and not other) then $1::uuid when bool_and(other and not one) then $2::uuid
                else '00000000-0000-0000-0000-000000000000'::uuid end
            from subject_login l, lateral (select is_current_identifier($1, l.evidence) as one,
                is_current_identifier($2, l.evidence) as other) came
            where l.subject_id = $1 and l.joined_from is null""";

    /** What prohibits is of nobody known, for it need not come from a login, and neither is what was said before one was. */
    private static final String NOTE_WHOSE = """
            update item set said = jsonb_build_object(
                case when $3::uuid = $2::uuid and coalesce(content ->> 'state', '') <> 'prohibited'
                    and coalesce(content ->> 'subscribed', '') <> 'false' and content ->> 'withdrawnAt' is null
                    and collected_at >= (select min(linked_at) from subject_login where subject_id = $1)
                    then $3::uuid::text else '00000000-0000-0000-0000-000000000000' end,
                coalesce(said -> $1::uuid::text,
                    word(content, collected_at, event_on, ended_on, due_on))) || coalesce(said - $1::uuid::text, '{}')
            where subject_id = $1 and source_system = 'portal' and (said is null or said ? $1::uuid::text)""";

    /** Moves what the person who was joined alone stated in the portal. */
    private static final String MOVE_STATEMENTS = """
            update item set subject_id = $2::uuid, said = null
            where subject_id = $1 and source_system = 'portal' and said - $2::uuid::text = '{}'
            returning id""";

    /** States anew what the person who was joined stated last, where the others said something of the same. */
    private static final String GIVE_WORDS = """
            insert into item (subject_id, category, source_system, source_item_id, source_version, content, content_digest,
                collected_how, collected_at, event_on, ended_on, retention_rule, due_on, created_at, updated_at)
            select $2::uuid, category, source_system, source_item_id, source_version, word -> 'content', content_digest,
                collected_how, (word ->> 'at')::timestamptz, (word ->> 'event')::date, (word ->> 'ended')::date,
                retention_rule, (word ->> 'due')::date, (word ->> 'at')::timestamptz, (word ->> 'at')::timestamptz
            from item, last_word(said, $2::uuid, false) word
            where subject_id = $1 and source_system = 'portal' and word is not null
            on conflict (source_system, source_item_id, category, subject_id) do nothing""";

    private static final String DROP_WORDS = """
            delete from item where subject_id = $1 and source_system = 'portal' and said is not null
                and last_word(said, $2::uuid, true) is null""";

    /** Has what the others stated last stand for them again. */
    private static final String TAKE_BACK_WORDS = """
            update item set said = said - $2::uuid::text, content = last_word(said, $2, true) -> 'content',
                collected_at = (last_word(said, $2, true) ->> 'at')::timestamptz,
                event_on = (last_word(said, $2, true) ->> 'event')::date,
                ended_on = (last_word(said, $2, true) ->> 'ended')::date,
                due_on = (last_word(said, $2, true) ->> 'due')::date, revision = revision + 1
            where subject_id = $1 and source_system = 'portal'
                and said ?| array[$2::uuid::text, '00000000-0000-0000-0000-000000000000']""";

    private static final String MOVE_TEXTS =
            "update item_statement set subject_id = $2 where subject_id = $1 and item_id = any($3)";

    /** Takes from beside each one's items what the other said of them: it stays in the request of who said it. */
    private static final String DROP_TEXTS = """
            delete from item_statement where subject_id in ($1, $2::uuid) and (said_as = $2) = (subject_id = $1)""";

    /** Moves the blocks of the items; one that somebody else of the joined persons asked for stays with them. */
    private static final String MOVE_BLOCKS = """
            update item_block set subject_id = $2, revision = revision + 1
            where subject_id = $1 and item_id = any($3)
                and (joined_from = $2 or kind <> 'request' and (joined_from is null
                    or not exists (select from subject_alias where alias = $2)))""";

    private static final String MOVE_PARKED = """
            update parked_update set subject_id = $2 where subject_id = $1 and id in (
                select id from parked_update
                where subject_id = $1 and source_system = $3 and line -> 'person' ->> 'id' = $4 limit $5)""";

    private static final String MOVE_SOURCE = """
            update subject_source set subject_id = $2, joined_from = null
            where subject_id = $1 and source_system = $3 and person_id = $4
            returning old.joined_from is not null, case when old.joined_from is null then linked_at
                else (select joined_at from subject_alias where alias = $2) end""";

    /**
     * Has what the two were known by count for the other too, until the addresses of each are derived: since when each is
     * known by its own and whether it is confirmed, and where a prohibition goes on though the address was given up.
     */
    private static final String KNOW_BY_WHAT_WAS_KNOWN = """
            insert into subject_identifier (subject_id, hash, kind, contact, current, pepper_version, previous, known_since,
                confirmed_at)
            select $2::uuid, hash, kind, contact, false, pepper_version, previous, known_since, confirmed_at
            from subject_identifier where subject_id = $1
            on conflict do nothing""";

    /**
     * Has an objection from a former address reach whose it was (Art. 21(3)), and both where it was given up while they
     * were one: nobody noted whose it was.
     */
    private static final String REMEMBER_FORMER = """
            with theirs as (delete from former_identifier where subject_id = $1 and joined_from = $2::uuid
                returning hash, kind, contact, pepper_version, known_since, confirmed_at, retired_at)
            insert into former_identifier (subject_id, hash, kind, contact, pepper_version, known_since, confirmed_at,
                retired_at)
            select $2::uuid, * from theirs
            union all select $2::uuid, hash, kind, contact, pepper_version, known_since, confirmed_at, retired_at
            from former_identifier where subject_id = $1 and joined_from is null and retired_at >= $3
            on conflict do nothing""";

    /** Keeps a login that staff took away from both. */
    private static final String BAR_LOGINS = """
            insert into subject_login_barred (login, subject_id, barred_at, given_back_at, pepper_version)
            select login, $2::uuid, barred_at, given_back_at, pepper_version from subject_login_barred where subject_id = $1
            on conflict do nothing""";

    /** Ends the links that staff made while the two were one: nobody noted which of them staff had before it. */
    private static final String END_STAFFS_LINKS = """
            delete from subject_login where subject_id = $1 and made_by_staff and joined_from is null and linked_at >= $2
                and not is_current_identifier($1, evidence)
            returning id""";

    /**
     * Gives the joined subject its own blocks again, those that it asked for while they were one too; what staff placed on
     * both then protects both. A request's block goes where the request goes.
     */
    private static final List<String> MOVE_REST = List.of(
            DROP_TEXTS,
            KNOW_BY_WHAT_WAS_KNOWN,
            BAR_LOGINS,
            """
            insert into item_block (subject_id, category, kind, ground, placed_at, not_shown_until, reason, placed_by,
                review_on, lift_on, lift_reason, lift_notice, lift_notice_sent_at, lift_notice_mail)
            select $2::uuid, category, kind, ground, placed_at, not_shown_until, reason, placed_by, review_on, lift_on,
                lift_reason, lift_notice, lift_notice_sent_at, lift_notice_mail
            from item_block b where subject_id = $1 and item_id is null and lifted_at is null
                and kind in ('hold', 'restriction')
                and (joined_from is null or joined_from = $1 and not exists (select from subject_alias where alias = $2))
                and placed_at >= coalesce((select joined_at from subject_alias where alias = $2), '-infinity')""",
            """
            update item_block set subject_id = $2, joined_from = null, revision = revision + 1
            where subject_id = $1 and joined_from = $2 and not exists (select from item i join subject_source p
                on p.source_system = i.source_system and p.person_id = i.source_person_id
                where i.subject_id = $1 and i.id = item_id and p.joined_from = $2)""",
            "update subject_login set subject_id = $2, joined_from = null where subject_id = $1 and joined_from = $2",
            "select separate_subject($1, $2)",
            """
            update item set said = null where $2::uuid is not null and subject_id = $1 and source_system = 'portal'
                and said is not null and not exists (select from subject_alias joined where joined.subject_id = $1)""",
            """
            update data_subject set separated = true,
                contact_erased_at = (select contact_erased_at from data_subject where id = $1),
                erased_categories = (select erased_categories from data_subject where id = $1)
            where id = $1 or id = $2""");

    /** Forgets for each of the two what is the other's: it was never given up. */
    private static final String FORGET_OTHERS = """
            delete from former_identifier f using subject_identifier held
            where (f.subject_id, held.subject_id) in (($1, $2), ($2, $1)) and held.hash = f.hash and held.current""";

    /** No prohibition of the one goes on at an address or number that is the other's. */
    private static final String CARRY_NO_LONGER = """
            delete from subject_identifier gone using subject_identifier held
            where (gone.subject_id, held.subject_id) in (($1, $2), ($2, $1)) and held.hash = gone.hash and held.current
                and not gone.current""";

    private final Sql sql;
    private final ContactIdentifiers identifiers;
    private final AccessLog accessLog;

    SubjectSeparationStore(Sql sql, ContactIdentifiers identifiers, AccessLog accessLog) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.accessLog = accessLog;
    }

    /**
     * A source's person of a subject.
     *
     * @param joinedFrom the subject with which the person came, if they were joined
     * @param only whether no other source's person is known of the subject
     */
    record Person(@Nullable UUID joinedFrom, boolean only) {}

    /** A source's own id of the person. */
    record Held(String source, String id) {}

    Uni<List<Held>> persons(UUID subject) {
        return sql.list(PERSONS, Tuple.of(subject), row -> new Held(row.getString(0), row.getString(1)));
    }

    /** @throws ProblemException {@code not-found} when the source's person is not this subject */
    Uni<Person> find(UUID subject, String source, String person) {
        return sql.one(FIND, Tuple.of(subject, source, person), row -> new Person(row.getUUID(0), row.getLong(1) == 1))
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }

    /**
     * How the person came to the subject.
     *
     * @param joined whether staff joined them
     * @param at since when they were one; null when another person of the two was separated before
     */
    private record OneSince(boolean joined, @Nullable OffsetDateTime at) {}

    /**
     * What came of a separation.
     *
     * @param words whether all that was said as the subject was the person's
     * @param endedLinks the links of logins that ended with it
     */
    record Separated(boolean words, List<UUID> endedLinks) {}

    /** What a separation moves: a source's person from a subject to another. */
    record Move(UUID subject, UUID to, String source, String person) {}

    /**
     * Moves the person, with very many items in portions that one statement moves.
     *
     * @param follow moves what belongs to each portion of the items
     */
    Uni<Separated> separate(Move move, OffsetDateTime now, Function<List<UUID>, Uni<Void>> follow) {
        UUID subject = move.subject();
        UUID to = move.to();
        return sql.execute(ADD, Tuple.of(to, now))
                .chain(() -> moveItems(move, follow))
                .chain(() -> moveParked(move))
                .chain(() -> sql.execute(KNOW_BY_WHAT_WAS_KNOWN, Tuple.of(subject, to)))
                .chain(() -> identifiers.refresh(Set.of(subject, to)))
                .chain(() -> moveSource(move))
                .call(oneSince -> remember(subject, to, oneSince.at()))
                .chain(oneSince -> (oneSince.joined() ? Uni.createFrom().item(subject) : whoseWords(subject, to))
                        .chain(whose -> endStaffsLinks(subject, oneSince.at())
                                .map(ended -> new Separated(whose.equals(to), ended))))
                .call(() -> moveWords(move, follow))
                .call(() -> rest(subject, to));
    }

    private Uni<List<UUID>> endStaffsLinks(UUID subject, @Nullable OffsetDateTime since) {
        return since == null
                ? Uni.createFrom().item(List.of())
                : sql.list(END_STAFFS_LINKS, Tuple.of(subject, since), row -> row.getUUID(0));
    }

    private Uni<OneSince> moveSource(Move move) {
        return sql.list(
                        MOVE_SOURCE,
                        Tuple.of(move.subject(), move.to(), move.source(), move.person()),
                        row -> new OneSince(row.getBoolean(0), row.getOffsetDateTime(1)))
                .map(moved -> moved.get(0));
    }

    /** Has both know who looked while they were one, and what was given up meanwhile. */
    private Uni<Void> remember(UUID subject, UUID to, @Nullable OffsetDateTime since) {
        return since == null
                ? Uni.createFrom().voidItem()
                : accessLog
                        .copy(subject, to, since.toInstant())
                        .chain(() -> sql.execute(REMEMBER_FORMER, Tuple.of(subject, to, since)))
                        .replaceWithVoid();
    }

    /** Answers whose words they are that were said as the subject, and notes it where they are not all the subject's. */
    private Uni<UUID> whoseWords(UUID subject, UUID to) {
        return sql.one(WHOSE_WORDS, Tuple.of(subject, to), row -> row.getUUID(0))
                .map(whose -> whose.orElse(subject))
                .call(whose -> whose.equals(subject)
                        ? Uni.createFrom().voidItem()
                        : sql.execute(NOTE_WHOSE, Tuple.of(subject, to, whose)).replaceWithVoid());
    }

    private Uni<Void> moveWords(Move move, Function<List<UUID>, Uni<Void>> follow) {
        UUID subject = move.subject();
        UUID to = move.to();
        return sql.execute(PROHIBIT_FOR_BOTH, Tuple.of(subject, to))
                .chain(() -> sql.execute(PROHIBIT_FOR_BOTH, Tuple.of(to, subject)))
                .chain(() -> sql.list(MOVE_STATEMENTS, Tuple.of(subject, to), row -> row.getUUID(0)))
                .chain(statements -> belongings(move, statements, follow))
                .chain(() -> Sequences.each(
                        List.of(GIVE_WORDS, DROP_WORDS, TAKE_BACK_WORDS),
                        step -> sql.execute(step, Tuple.of(subject, to))));
    }

    private Uni<Void> moveItems(Move move, Function<List<UUID>, Uni<Void>> follow) {
        return Sequences.portions(
                SubjectJoinStore.AT_ONCE,
                SubjectJoinStore.FIRST,
                after -> portion(move, after),
                items -> sql.execute(MOVE_ITEMS, of(move, items)).chain(() -> belongings(move, items, follow)));
    }

    private Uni<List<UUID>> portion(Move move, UUID after) {
        return sql.list(
                PORTION,
                Tuple.of(move.subject(), move.source(), move.person(), after, SubjectJoinStore.AT_ONCE),
                row -> row.getUUID(0));
    }

    private Uni<Void> belongings(Move move, List<UUID> items, Function<List<UUID>, Uni<Void>> follow) {
        return items.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(MOVE_TEXTS, of(move, items))
                        .chain(() -> sql.execute(MOVE_BLOCKS, of(move, items)))
                        .chain(() -> follow.apply(items));
    }

    private Uni<Void> moveParked(Move move) {
        Tuple portion = Tuple.of(move.subject(), move.to(), move.source(), move.person(), SubjectJoinStore.AT_ONCE);
        return Sequences.whileFull(
                SubjectJoinStore.AT_ONCE,
                () -> sql.execute(MOVE_PARKED, portion).map(RowSet::rowCount));
    }

    private static Tuple of(Move move, List<UUID> items) {
        return Tuple.of(move.subject(), move.to(), items.toArray(UUID[]::new));
    }

    /**
     * Takes from each of the two the former addresses that are the other's, once the addresses of both are derived.
     *
     * @return whether a prohibition of the one could stand at an address of the other
     */
    Uni<Boolean> forgetOthers(UUID subject, UUID to) {
        return sql.execute(FORGET_OTHERS, Tuple.of(subject, to))
                .chain(() -> sql.execute(CARRY_NO_LONGER, Tuple.of(subject, to)))
                .map(gone -> gone.rowCount() > 0);
    }

    private Uni<Void> rest(UUID subject, UUID to) {
        return Sequences.each(MOVE_REST, move -> sql.execute(move, Tuple.of(subject, to)));
    }
}

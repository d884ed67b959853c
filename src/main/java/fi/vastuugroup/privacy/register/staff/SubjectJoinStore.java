package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Makes everything of a subject ($2) another's ($1). Both rows are locked. */
@ApplicationScoped
class SubjectJoinStore {

    /** Gives older items their source's person, where the source has one person of the subject only. */
    static final String REMEMBER_PERSONS = """
        update item i set source_person_id = one.person_id
        from (select subject_id, source_system, min(person_id) as person_id from subject_source
            where subject_id = any($1) group by subject_id, source_system having count(*) = 1) one
        where i.subject_id = one.subject_id and i.source_system = one.source_system
            and i.source_person_id is null""";

    /** How many items one statement moves: of one subject there may be more than it moves within the database's time. */
    static final int AT_ONCE = 20_000;

    /** Before all items. */
    static final UUID FIRST = new UUID(0, 0);

    /** Begins behind the last portion, so that none reads once more what others have left. */
    private static final String PORTION = "select id from item where subject_id = $1 and id > $2 order by id limit $3";

    private static final String MOVE_ITEMS = "update item set subject_id = $1 where subject_id = $2 and id = any($3)";

    /** Notes whose word each statement in the portal is, so that a separation gives it back. */
    private static final String NOTE_WORDS = """
            update item set said = jsonb_build_object(subject_id::text,
                word(content, collected_at, event_on, ended_on, due_on))
            where subject_id = any($1) and source_system = 'portal' and said is null""";

    /** Notes with one of two statements on the same thing what the other one says. */
    private static final String KEEP_WORDS = """
            update item winner set said = loser.said || winner.said from item loser where\s""";

    private static final String MOVE_PARKED = """
            update parked_update set subject_id = $1
            where subject_id = $2 and id in (select id from parked_update where subject_id = $2 limit $3)""";

    /**
     * Deletes one of two statements on the same thing in the portal: a prohibition stays, else the last one. What sources
     * sent is not read for it: there may be very much of it, and a source's item is one person's.
     */
    private static final String SAME_STATEMENTS = "delete from item loser using item winner where ";

    private static final String SAME = """
            loser.subject_id = any($1) and winner.subject_id = any($1) and loser.subject_id <> winner.subject_id
            and loser.source_system = 'portal' and winner.source_system = 'portal'
            and loser.source_item_id = winner.source_item_id
            and loser.category = winner.category
            and (coalesce(winner.content ->> 'state', '') = 'prohibited', winner.collected_at, winner.subject_id)
                > (coalesce(loser.content ->> 'state', '') = 'prohibited', loser.collected_at, loser.subject_id)""";

    private static final List<String> MOVES = List.of(
            "update item_statement set subject_id = $1 where subject_id = $2",
            """
            update item_block set subject_id = $1, joined_from = coalesce(joined_from, $2), revision = revision + 1
            where subject_id = $2""",
            "update subject_source set subject_id = $1, joined_from = coalesce(joined_from, $2) where subject_id = $2",
            "update subject_login set subject_id = $1, joined_from = coalesce(joined_from, $2) where subject_id = $2",
            """
            insert into subject_login_barred (login, subject_id, barred_at, given_back_at, pepper_version)
            select login, $1::uuid, barred_at, given_back_at, pepper_version from subject_login_barred where subject_id = $2
            on conflict do nothing""",
            """
            insert into subject_identifier (subject_id, hash, kind, contact, current, pepper_version, previous, known_since,
                confirmed_at)
            select $1::uuid, hash, kind, contact, false, pepper_version, previous, known_since, confirmed_at
            from subject_identifier where subject_id = $2
            on conflict do nothing""",
            """
            insert into former_identifier (subject_id, hash, kind, contact, pepper_version, known_since, confirmed_at,
                retired_at, joined_from)
            select $1::uuid, hash, kind, contact, pepper_version, known_since, confirmed_at, retired_at,
                coalesce(joined_from, $2)
            from former_identifier where subject_id = $2
            on conflict do nothing""",
            "update subject_decision set subject_id = $1 where subject_id = $2",
            """
            update data_subject s set created_at = least(s.created_at, o.created_at),
                expired_relation_ends_on = greatest(s.expired_relation_ends_on, o.expired_relation_ends_on),
                expired_contact_on = greatest(s.expired_contact_on, o.expired_contact_on),
                separated = s.separated or o.separated,
                erased_categories = (select jsonb_object_agg(category, at) from (
                    select category, max(at::timestamptz) as at
                    from (select * from jsonb_each_text(s.erased_categories) union all
                        select * from jsonb_each_text(o.erased_categories)) erased(category, at)
                    group by category) latest),
                contact_erased_at = case when not exists (select from item where subject_id = $1
                        and category in ('contact-details', 'organisations'))
                    then greatest(s.contact_erased_at, o.contact_erased_at) end,
                returned_after = null, details_returned_after = null
            from data_subject o where s.id = $1 and o.id = $2""");

    private static final String ALIAS = "select join_subjects($2, $1, $3)";

    private final Sql sql;

    SubjectJoinStore(Sql sql) {
        this.sql = sql;
    }

    Uni<Void> rememberPersons(UUID... subjects) {
        return sql.execute(REMEMBER_PERSONS, Tuple.of((Object) subjects)).replaceWithVoid();
    }

    /** After the event that says who joined them: the database asks for it. */
    Uni<Void> join(UUID subject, UUID other, OffsetDateTime now) {
        return rememberPersons(subject, other)
                .chain(() -> joinStatements(subject, other))
                .chain(() -> moveItems(subject, other))
                .chain(() -> moveParked(subject, other))
                .chain(() -> Sequences.each(MOVES, move -> sql.execute(move, Tuple.of(subject, other))))
                .chain(() -> sql.execute(ALIAS, Tuple.of(subject, other, now)))
                .replaceWithVoid();
    }

    private Uni<Void> joinStatements(UUID subject, UUID other) {
        Tuple both = Tuple.of((Object) new UUID[] {subject, other});
        return Sequences.each(
                List.of(NOTE_WORDS, KEEP_WORDS + SAME, SAME_STATEMENTS + SAME), step -> sql.execute(step, both));
    }

    private Uni<Void> moveItems(UUID subject, UUID other) {
        return Sequences.portions(
                AT_ONCE,
                FIRST,
                after -> sql.list(PORTION, Tuple.of(other, after, AT_ONCE), row -> row.getUUID(0)),
                items -> sql.execute(MOVE_ITEMS, Tuple.of(subject, other, items.toArray(UUID[]::new))));
    }

    private Uni<Void> moveParked(UUID subject, UUID other) {
        return Sequences.whileFull(
                AT_ONCE,
                () -> sql.execute(MOVE_PARKED, Tuple.of(subject, other, AT_ONCE))
                        .map(RowSet::rowCount));
    }
}

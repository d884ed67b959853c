package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Writes when a subject's relation ends (data_subject), and the dates of the items whose rule follows it (item). By the
 * notice (§7) a relation is with one customer, and lasts to the later of the end of the last role there and the end of
 * that customer's kept service history: a role goes with its own customer's relation, all else with the last of them,
 * since only a role says whose it is. A role that has not begun is none yet. For a prospect, who never had a role, it is a period after the last contact.
 * All of it is reckoned from what is held, and from what retention remembers of what it deleted: a source that corrects
 * or deletes a line takes its effect back.
 */
@ApplicationScoped
public class RelationStore {

    /** Categories in which the person was in contact with the company. */
    public static final Set<Category> CONTACT = EnumSet.of(
            Category.CONTACT_DETAILS,
            Category.CORRESPONDENCE,
            Category.SUPPORT_TICKETS,
            Category.CHAT_CONVERSATIONS,
            Category.CALL_RECORDINGS,
            Category.FEEDBACK,
            Category.LOGINS,
            Category.CONSENTS);

    /**
     * Gives each role the last day of the relation with its customer. A customer is its business id, or its name where a
     * role names no id; a role without an id is at every customer of its name. Where nothing is known of the service
     * history after a role's end, the relation lasts a configured time. It joins no sets of its own: whatever the planner
     * knows of the table, a chunk costs what its roles are. A role counts from the day on which it begins.
     */
    private static final String REDATE_ROLES = """
            with role as (
                select subject_id, id, ended_on, (content ->> 'serviceHistoryUntil')::date as history_until,
                    content -> 'organisation' ->> 'businessId' as business_id,
                    casefold(normalize(btrim(content -> 'organisation' ->> 'name'), nfc)
                        collate "pg_unicode_fast") as name
                from item where subject_id = any($1) and category = 'organisations' and event_on <= $3),
            named as (
                select role.*, array_agg(business_id) filter (where business_id is not null)
                    over (partition by subject_id, name) as business_ids from role),
            placed as (
                select named.*, customer from named cross join unnest(
                    case when business_id is null and business_ids is not null then business_ids
                        else array[coalesce(business_id, name, '')] end) customer),
            told as (
                select placed.*, max(history_until) over (partition by subject_id, customer) as told_until from placed),
            ending as (
                select subject_id, id, max(case
                    when ended_on is null then 'infinity'
                    when history_until is null and (told_until is null or told_until < ended_on)
                    then (ended_on + make_interval(months => $2))::date
                    else greatest(ended_on, told_until) end) over (partition by subject_id, customer) as ends_on
                from told),
            dated as (
                select subject_id, id, nullif(max(ends_on), 'infinity') as due_on from ending group by subject_id, id)
            update item i set due_on = dated.due_on from dated
            where i.subject_id = dated.subject_id and i.id = dated.id and i.due_on is distinct from dated.due_on""";

    private static final String REFRESH_SUBJECTS = """
            with fact as (
                select s.id,
                    bool_or(i.category = 'organisations' and i.event_on <= $4 and i.due_on is null) as in_role,
                    greatest(s.expired_relation_ends_on, max(i.due_on) filter (
                        where i.category = 'organisations' and i.event_on <= $4)) as relation_ends_on,
                    bool_or(i.category = 'organisations' and i.event_on <= $4)
                        or s.expired_relation_ends_on is not null as had_role,
                    greatest(s.expired_contact_on, max(i.event_on) filter (where i.category = any($2)))
                        as last_contact_on,
                    least(
                        min(i.event_on) filter (where i.category = 'organisations' and i.event_on > $4),
                        min(i.ended_on + 1) filter (where i.category = 'organisations' and i.ended_on >= $4))
                        as role_turns_on
                from data_subject s left join item i on i.subject_id = s.id
                where s.id = any($1) group by s.id)
            update data_subject s set
                last_contact_on = fact.last_contact_on,
                role_turns_on = fact.role_turns_on,
                relation_kind = case when fact.had_role then 'contact-role' else 'prospect' end,
                relation_ends_on = case
                    when fact.in_role then null
                    when fact.had_role then fact.relation_ends_on
                    else (coalesce(fact.last_contact_on, (s.created_at at time zone 'Europe/Helsinki')::date)
                        + make_interval(months => $3))::date end
            from fact where fact.id = s.id""";

    /**
     * Gives each role that has not begun the last day of the relation as it is without it, or that of a prospect whose last
     * contact it was, if that is later: what is agreed is not deleted before it begins, and a date far ahead keeps nobody.
     */
    private static final String REDATE_ROLES_AHEAD = """
            update item i set due_on = ahead.due_on from (
                select i.subject_id, i.id, case when s.relation_ends_on is not null then greatest(s.relation_ends_on,
                        ((i.collected_at at time zone 'Europe/Helsinki')::date + make_interval(months => $2))::date)
                    end as due_on
                from item i join data_subject s on s.id = i.subject_id
                where s.id = any($1) and i.category = 'organisations' and i.event_on > $3) ahead
            where i.subject_id = ahead.subject_id and i.id = ahead.id and i.due_on is distinct from ahead.due_on""";

    /** Gives each other item whose rule follows the relation the date that its rule makes of it, as RetentionRule does. */
    private static final String REDATE_ITEMS = """
            with dated as (
                select i.subject_id, i.id, i.due_on as dated_on, case
                    when i.retention_rule = 'relation' then s.relation_ends_on
                    when i.retention_rule = 'until-lifted'
                    then case when i.ended_on is not null then s.relation_ends_on end
                    else (coalesce(i.ended_on, s.relation_ends_on) + make_interval(
                        months => coalesce(substring(i.retention_rule from 'P(\\d+)M')::int, 0)))::date end as due_on
                from item i join data_subject s on s.id = i.subject_id
                where s.id = any($1) and i.category <> 'organisations'
                    and (i.retention_rule in ('relation', 'relation-or-withdrawal', 'until-lifted')
                        or i.retention_rule like '%-after-withdrawal'))
            update item i set due_on = later.due_on
            from (select * from dated where dated_on is distinct from due_on limit $2) later
            where i.subject_id = later.subject_id and i.id = later.id""";

    private static final int AT_ONCE = 20_000;

    private final Sql sql;
    private final Clock clock;
    private final int prospectMonths;
    private final int unknownHistoryMonths;

    RelationStore(Sql sql, RetentionSettings settings, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.prospectMonths = (int) settings.prospectPeriod().toTotalMonths();
        this.unknownHistoryMonths = (int) settings.unknownHistoryPeriod().toTotalMonths();
    }

    /** Recomputes the relations of subjects whose rows are locked, and the dates that follow them. */
    public Uni<Void> refresh(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] ids = subjects.toArray(UUID[]::new);
        String[] contact = CONTACT.stream().map(Category::slug).toArray(String[]::new);
        LocalDate today = Helsinki.today(clock);
        return sql.execute(REDATE_ROLES, Tuple.of(ids, unknownHistoryMonths, today))
                .chain(() -> sql.execute(REFRESH_SUBJECTS, Tuple.of(ids, contact, prospectMonths, today)))
                .chain(() -> sql.execute(REDATE_ROLES_AHEAD, Tuple.of(ids, prospectMonths, today)))
                .chain(() -> redate(ids));
    }

    /** Of one subject more may follow than one statement writes within the database's time. */
    private Uni<Void> redate(UUID[] subjects) {
        return Sequences.whileFull(
                AT_ONCE,
                () -> sql.execute(REDATE_ITEMS, Tuple.of(subjects, AT_ONCE)).map(RowSet::rowCount));
    }
}

package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Writes when a subject's relation ends (data_subject), and the dates of the items whose rule follows it (item). By the
 * notice (§7) a relation is with one customer, and lasts to the later of the end of the last role there and the end of
 * that customer's kept service history: a role goes with its own customer's relation, all else with the last of them,
 * since only a role says whose it is. For a prospect, who never had a role, it is a period after the last contact. All of
 * it is reckoned from what is held, and from what retention remembers of what it deleted: a source that corrects or
 * deletes a line takes its effect back.
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
     * Reckons when the relation with each customer ends, the roles' own dates and the subjects' last one. A customer is
     * its business id, or its name where a role names no id; a role without an id is at every customer of its name.
     * Where nothing is known of the service history after a role's end, the relation lasts a configured time.
     */
    private static final String RELATIONS = """
        with role as (
            select subject_id, id, event_on, ended_on,
                (content ->> 'serviceHistoryUntil')::date as history_until,
                content -> 'organisation' ->> 'businessId' as business_id,
                casefold(normalize(btrim(content -> 'organisation' ->> 'name'), nfc) collate "pg_unicode_fast") as name
            from item where subject_id = any($1) and category = 'organisations'),
        placed as (
            select role.*, coalesce(role.business_id, named.business_id, role.name, '') as customer
            from role left join (select distinct subject_id, name, business_id from role where business_id is not null) named
                on role.business_id is null and named.subject_id = role.subject_id and named.name = role.name),
        told as (
            select placed.*, max(history_until) over (partition by subject_id, customer) as told_until from placed),
        relation as (
            select subject_id, customer, max(case
                when ended_on is null then 'infinity'
                when history_until is null and (told_until is null or told_until < ended_on)
                then (ended_on + make_interval(months => $5))::date
                else greatest(ended_on, told_until) end) as ends_on
            from told group by subject_id, customer),
        role_end as (
            select subject_id, id, max(relation.ends_on) as ends_on
            from placed join relation using (subject_id, customer) group by subject_id, id),
        roles as (
            select subject_id, max(ends_on) as ends_on, least(
                min(event_on) filter (where event_on > $4),
                min(ended_on + 1) filter (where ended_on >= $4)) as turns_on
            from role join role_end using (subject_id, id) group by subject_id),
        contact as (
            select subject_id, max(event_on) as last_on from item
            where subject_id = any($1) and category = any($2) group by subject_id),
        fact as (
            select s.id, roles.turns_on, greatest(s.expired_relation_ends_on, roles.ends_on) as ends_on,
                greatest(s.expired_contact_on, contact.last_on) as last_contact_on
            from data_subject s left join roles on roles.subject_id = s.id left join contact on contact.subject_id = s.id
            where s.id = any($1)),
        subject as (
            update data_subject s set
                last_contact_on = fact.last_contact_on,
                role_turns_on = fact.turns_on,
                relation_kind = case when fact.ends_on is null then 'prospect' else 'contact-role' end,
                relation_ends_on = case
                    when fact.ends_on is not null then nullif(fact.ends_on, 'infinity')
                    else (coalesce(fact.last_contact_on, (s.created_at at time zone 'Europe/Helsinki')::date)
                        + make_interval(months => $3))::date end
            from fact where fact.id = s.id
            returning s.id, s.relation_ends_on),
        """;

    /** Gives each item whose rule follows the relation the date that its rule makes of it, as RetentionRule does. */
    private static final String REFRESH = RELATIONS + """
        following as (
            select i.subject_id, i.id, i.ended_on, i.retention_rule,
                case i.category when 'organisations' then nullif(role_end.ends_on, 'infinity')
                    else subject.relation_ends_on end as ends_on
            from item i join subject on subject.id = i.subject_id
                left join role_end on role_end.subject_id = i.subject_id and role_end.id = i.id
            where i.subject_id = any($1) and (i.retention_rule in ('relation', 'relation-or-withdrawal', 'until-lifted')
                or i.retention_rule like '%-after-withdrawal')),
        dated as (
            select subject_id, id, case
                when retention_rule = 'relation' then ends_on
                when retention_rule = 'until-lifted' then case when ended_on is not null then ends_on end
                else (coalesce(ended_on, ends_on) + make_interval(
                    months => coalesce(substring(retention_rule from 'P(\\d+)M')::int, 0)))::date end as due_on
            from following)
        update item i set due_on = dated.due_on from dated
        where i.subject_id = dated.subject_id and i.id = dated.id and i.due_on is distinct from dated.due_on\
        """;

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
        return sql.execute(
                        REFRESH,
                        Tuple.of(
                                subjects.toArray(UUID[]::new),
                                CONTACT.stream().map(Category::slug).toArray(String[]::new),
                                prospectMonths,
                                Helsinki.today(clock),
                                unknownHistoryMonths))
                .replaceWithVoid();
    }
}

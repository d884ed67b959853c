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
 * notice (§7) it is the later of the end of the last contact role and the end of the kept service history; for a
 * prospect, who never had a role, a period after the last contact. All of it is reckoned from what is held, and from what
 * retention remembers of what it deleted: a source that corrects or deletes a line takes its effect back.
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

    private static final String REFRESH_SUBJECTS = """
            with fact as (
                select s.id,
                    bool_or(i.category = 'organisations' and i.ended_on is null) as in_role,
                    greatest(s.expired_role_ended_on, max(i.ended_on) filter (where i.category = 'organisations'))
                        as role_ended_on,
                    max((i.content ->> 'serviceHistoryUntil')::date) filter (where i.category = 'organisations')
                        as history_until,
                    bool_or(i.category = 'organisations') or s.expired_role_ended_on is not null as had_role,
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
                    when fact.had_role then greatest(fact.role_ended_on, fact.history_until)
                    else (coalesce(fact.last_contact_on, (s.created_at at time zone 'Europe/Helsinki')::date)
                        + make_interval(months => $3))::date end
            from fact where fact.id = s.id""";

    private static final String REDATE_ITEMS = """
            with dated as (
                select i.subject_id, i.id, (s.relation_ends_on + make_interval(months => case
                    when i.retention_rule like '%-after-withdrawal'
                    then substring(i.retention_rule from 'P(\\d+)M')::int else 0 end))::date as due_on
                from item i join data_subject s on s.id = i.subject_id
                where s.id = any($1)
                    and (i.retention_rule = 'relation'
                        or i.retention_rule = 'relation-or-withdrawal' and i.ended_on is null
                        or i.retention_rule like '%-after-withdrawal' and i.ended_on is null
                        or i.retention_rule = 'until-lifted' and i.ended_on is not null))
            update item i set due_on = dated.due_on from dated
            where i.subject_id = dated.subject_id and i.id = dated.id and i.due_on is distinct from dated.due_on""";

    private final Sql sql;
    private final Clock clock;
    private final int prospectMonths;

    RelationStore(Sql sql, RetentionSettings settings, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.prospectMonths = (int) settings.prospectPeriod().toTotalMonths();
    }

    /** Recomputes the relation of subjects whose rows are locked, and the dates that follow it. */
    Uni<Void> refresh(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] ids = subjects.toArray(UUID[]::new);
        String[] contact = CONTACT.stream().map(Category::slug).toArray(String[]::new);
        return sql.execute(REFRESH_SUBJECTS, Tuple.of(ids, contact, prospectMonths, Helsinki.today(clock)))
                .chain(() -> sql.execute(REDATE_ITEMS, Tuple.of(ids)))
                .replaceWithVoid();
    }
}

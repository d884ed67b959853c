package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads whose login it is of several joined persons, for {@link SaidAs}. */
@ApplicationScoped
class SaidAsReads {

    /** Compares mailboxes as EmailAddress does: but for the case of ASCII letters as they are written. */
    private static final String PERSON = """
            select coalesce(l.joined_from, case when l.linked_at <= joined.first then l.subject_id else (
                select min(coalesce(p.joined_from, p.subject_id)::text)::uuid
                from item i join subject_source p
                    on p.subject_id = i.subject_id and p.source_system = i.source_system and p.person_id = i.source_person_id
                where i.subject_id = $1 and i.category in ('contact-details', 'organisations')
                    and lower($4::text collate "C") in (lower((i.content ->> 'email') collate "C"),
                        lower((i.content ->> 'workEmail') collate "C"),
                        lower((i.content #>> '{organisation,email}') collate "C"))
                having count(distinct coalesce(p.joined_from, p.subject_id)) = 1) end)
            from subject_login l, (select min(joined_at) as first from subject_alias where subject_id = $1) joined
            where l.subject_id = $1 and l.issuer = $2 and l.sub = $3 and joined.first is not null""";

    private static final String IS_JOINED = "select 1 from subject_alias where subject_id = $1 limit 1";

    private final Sql sql;

    SaidAsReads(Sql sql) {
        this.sql = sql;
    }

    Uni<Optional<UUID>> person(UUID subject, Principal.Customer login) {
        return sql.list(
                        PERSON,
                        Tuple.of(subject, login.issuer(), login.sub(), login.emailVerified() ? login.email() : null),
                        row -> Optional.ofNullable(row.getUUID(0)))
                .map(found -> found.stream().flatMap(Optional::stream).findFirst());
    }

    Uni<Boolean> isJoined(UUID subject) {
        return sql.one(IS_JOINED, Tuple.of(subject), row -> true).map(Optional::isPresent);
    }
}

package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.PepperWrap;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the links of logins to subjects (subject_login), for {@link LoginLinks} and {@link EndedLogins}. */
@ApplicationScoped
class LoginLinkStore {

    /**
     * Reads the link, and whether it still holds: staff made it, or the subject has the address on whose evidence it
     * was made, alone and not from a contact role that is over ($4 is today), or had it until an erasure took the last
     * one; it is no mailbox of an organisation's own; and the token's verified address ($3, null when it says nothing) is
     * not another subject's own. PostgreSQL takes an array to have ten values, and would plan this anew each time: it is
     * one value.
     */
    private static final String LINK = """
            select l.subject_id, l.evidence, l.made_by_staff or
                (exists (select from subject_identifier own where own.subject_id = l.subject_id
                            and own.hash = l.evidence and own.kind = 'email' and own.current
                            and (own.work_until is null or own.work_until >= $4))
                    or l.evidence_erased and not exists (select from subject_identifier own
                        where own.subject_id = l.subject_id and own.kind = 'email' and own.contact = 'personal'
                            and own.current))
                and not exists (select from subject_identifier other where other.hash = l.evidence
                        and other.current and other.subject_id <> l.subject_id)
                and not exists (select from organisation_identifier own where own.hash = l.evidence)
                and not exists (select from subject_identifier claim where claim.hash = $3 and claim.current
                        having count(distinct claim.subject_id) = 1 and bool_and(claim.subject_id <> l.subject_id)) as holds
            from subject_login l where l.issuer = $1 and l.sub = $2""";

    /** Does the same while the pepper is rotated: others can have the evidence's address under the other version. */
    private static final String LINK_IN_BOTH_VERSIONS = """
            select l.subject_id, l.evidence, l.made_by_staff or
                (exists (select from subject_identifier own where own.subject_id = l.subject_id
                            and own.hash = l.evidence and own.kind = 'email' and own.current
                            and (own.work_until is null or own.work_until >= $4))
                    or l.evidence_erased and not exists (select from subject_identifier own
                        where own.subject_id = l.subject_id and own.kind = 'email' and own.contact = 'personal'
                            and own.current))
                and not exists (select from subject_identifier other where other.hash in (l.evidence,
                            hmac_sha256(l.evidence, $5, $6), (select mine.previous from subject_identifier mine
                                where mine.subject_id = l.subject_id and mine.hash = l.evidence))
                        and other.current and other.subject_id <> l.subject_id)
                and not exists (select from organisation_identifier own where own.hash in (l.evidence,
                            hmac_sha256(l.evidence, $5, $6), (select mine.previous from subject_identifier mine
                                where mine.subject_id = l.subject_id and mine.hash = l.evidence)))
                and not exists (select from subject_identifier claim where claim.hash = any($3) and claim.current
                        having count(distinct claim.subject_id) = 1 and bool_and(claim.subject_id <> l.subject_id)) as holds
            from subject_login l where l.issuer = $1 and l.sub = $2""";

    /** Finds everybody who holds the address; locked, so that a link is not made to a subject that is being deleted. */
    private static final String HOLDERS = """
            select s.id, s.relation_ends_on is null or s.relation_ends_on >= $2 as current_relation,
                exists (select from subject_login_barred b
                    where (b.login = any($3) or b.login = any($1)) and b.subject_id = s.id
                        and (b.given_back_at is null or b.given_back_at < b.barred_at)) as barred,
                i.hash, i.pepper_version, (i.work_until is null or i.work_until >= $2) and not exists (
                    select from organisation_identifier own where own.hash = any($1)) as own_mailbox,
                array(select address from item, unnest(array[content ->> 'email', content ->> 'workEmail',
                        case when content #>> '{organisation,kind}' in ('sole-trader', 'consumer')
                            then content #>> '{organisation,email}' end]) address
                    where item.subject_id = s.id and category in ('contact-details', 'organisations')
                        and address is not null) as addresses
            from subject_identifier i join data_subject s on s.id = i.subject_id
            where i.hash = any($1) and i.kind = 'email' and i.current order by s.id limit 2 for key share of s""";

    private static final String ADD = """
            insert into subject_login (issuer, sub, subject_id, evidence, linked_at, pepper_version)
            values ($1, $2, $3, $4, $5, $6)
            on conflict do nothing returning subject_id""";

    private static final String REMOVE = """
            delete from subject_login where issuer = $1 and sub = $2 and subject_id = $3 and evidence = $4
            returning subject_id""";

    private static final String ENDING_WITH_LAST_ITEM = """
            select issuer, sub, subject_id from subject_login l where subject_id = any($1)
                and not exists (select from item i where i.subject_id = l.subject_id)
                and not exists (select from item_block b where b.subject_id = l.subject_id and b.lifted_at is null)""";

    private static final String ON_EVIDENCE = """
            select id from subject_login l where subject_id = any($1) and not made_by_staff
                and exists (select from subject_identifier own where own.subject_id = l.subject_id
                    and own.hash = l.evidence and own.kind = 'email' and own.current
                    and (own.work_until is null or own.work_until >= $2))""";

    private static final String KEEP = """
            update subject_login l set evidence_erased = true
            where subject_id = any($1) and id = any($2)
                and not exists (select from subject_identifier own where own.subject_id = l.subject_id
                    and own.hash = l.evidence and own.current)""";

    private static final String STAND_ON = """
            update subject_login l set evidence = own.hash, pepper_version = own.pepper_version, evidence_erased = false
            from subject_identifier own
            where l.subject_id = $1 and l.id = $2 and own.subject_id = l.subject_id and own.hash = any($3)
                and own.kind = 'email' and own.current""";

    private static final String UNLINK = "delete from subject_login where issuer = $1 and sub = $2 and subject_id = $3";

    private static final String END_ON = """
            delete from subject_login where subject_id = $1 and evidence = any($2) and not made_by_staff
            returning id""";

    private static final String LOGINS = "select issuer, sub from subject_login where subject_id = $1";

    private final Sql sql;

    LoginLinkStore(Sql sql) {
        this.sql = sql;
    }

    /** A link, with the address on whose evidence it was made. */
    record Link(UUID subject, Buffer evidence, boolean holds) {

        private static Link of(Row row) {
            return new Link(
                    row.getUUID("subject_id"), row.getBuffer("evidence").getDelegate(), row.getBoolean("holds"));
        }
    }

    /**
     * A subject who holds the address, with the address as it is stored.
     *
     * @param addresses all addresses of the subject, as they are held in plain
     */
    record Holder(UUID subject, boolean mayLogIn, Buffer address, short pepperVersion, List<String> addresses) {

        private static Holder of(Row row) {
            return new Holder(
                    row.getUUID(0),
                    row.getBoolean("current_relation") && !row.getBoolean("barred") && row.getBoolean("own_mailbox"),
                    row.get(Buffer.class, 3),
                    row.getShort(4),
                    List.of(row.getArrayOfStrings("addresses")));
        }

        /** No address in logs. */
        @Override
        public String toString() {
            return "Holder[" + subject + "]";
        }
    }

    /** A link that is about to go with its subject. */
    record Ending(String issuer, UUID subject) {}

    /** A login, as its issuer names it. */
    record Login(String issuer, String sub) {}

    /** @param claim the token's verified address, as it is stored; null when it has none */
    Uni<Optional<Link>> find(Principal.Customer login, @Nullable Buffer claim, LocalDate today) {
        return sql.one(
                LINK, Tuple.of(login.issuer(), login.sub()).addValue(claim).addLocalDate(today), Link::of);
    }

    /**
     * Finds the same while the pepper is rotated.
     *
     * @param claim the token's verified address, as it may be stored; empty when it has none
     */
    Uni<Optional<Link>> findInBothVersions(Principal.Customer login, Buffer[] claim, LocalDate today, PepperWrap wrap) {
        return sql.one(
                LINK_IN_BOTH_VERSIONS,
                Tuple.of(login.issuer(), login.sub())
                        .addValue(claim)
                        .addLocalDate(today)
                        .addValue(wrap.inner())
                        .addValue(wrap.outer()),
                Link::of);
    }

    /**
     * Answers who holds an address, two at most.
     *
     * @param login the keyed hashes of the login that asks
     */
    Uni<List<Holder>> holders(Buffer[] login, Buffer[] address, LocalDate today) {
        return sql.list(
                HOLDERS, Tuple.tuple().addValue(address).addLocalDate(today).addValue(login), Holder::of);
    }

    /** Links a login to a holder; answers whether nobody else had linked it. */
    Uni<Boolean> add(Principal.Customer login, Holder holder, OffsetDateTime now) {
        return sql.execute(
                        ADD,
                        Tuple.of(login.issuer(), login.sub(), holder.subject())
                                .addValue(holder.address())
                                .addOffsetDateTime(now)
                                .addShort(holder.pepperVersion()))
                .map(added -> added.rowCount() == 1);
    }

    /** Removes a link; answers whether it was still there. */
    Uni<Boolean> remove(Principal.Customer login, Link link) {
        return sql.execute(
                        REMOVE,
                        Tuple.of(login.issuer(), login.sub(), link.subject()).addValue(link.evidence()))
                .map(removed -> removed.rowCount() > 0);
    }

    /** Answers the links of those of the subjects of whom nothing is held any more. */
    Uni<List<Ending>> endingWithLastItem(Set<UUID> subjects) {
        return sql.list(
                ENDING_WITH_LAST_ITEM,
                Tuple.of(subjects.toArray(UUID[]::new)),
                row -> new Ending(row.getString("issuer"), row.getUUID("subject_id")));
    }

    /** Answers the links of subjects that hold because these have the address on whose evidence they were made. */
    Uni<List<UUID>> onEvidence(Collection<UUID> subjects, LocalDate today) {
        return sql.list(ON_EVIDENCE, Tuple.of(subjects.toArray(UUID[]::new), today), row -> row.getUUID(0));
    }

    /** Has those of the links hold whose evidence is not held any more. */
    Uni<Void> keep(Collection<UUID> subjects, List<UUID> onEvidence) {
        return sql.execute(KEEP, Tuple.of(subjects.toArray(UUID[]::new), onEvidence.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** Has a link stand on an address of the subject's. */
    Uni<Void> standOn(UUID subject, UUID link, Buffer[] address) {
        return sql.execute(STAND_ON, Tuple.of(subject, link).addValue(address)).replaceWithVoid();
    }

    Uni<List<Login>> logins(UUID subject) {
        return sql.list(LOGINS, Tuple.of(subject), row -> new Login(row.getString(0), row.getString(1)));
    }

    /** Ends the links that were made on the evidence of an address; answers them. */
    Uni<List<UUID>> endOn(UUID subject, IdentifierHash address) {
        Buffer[] forms = IdentifierHash.matched(List.of(address));
        return sql.list(END_ON, Tuple.of(subject, forms), row -> row.getUUID(0));
    }

    Uni<Void> remove(UUID subject, Login link) {
        return sql.execute(UNLINK, Tuple.of(link.issuer(), link.sub(), subject)).replaceWithVoid();
    }
}

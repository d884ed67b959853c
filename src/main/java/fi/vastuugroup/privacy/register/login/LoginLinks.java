package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.PepperChain;
import fi.vastuugroup.privacy.identifier.PepperWrap;
import fi.vastuugroup.privacy.identifier.Peppers;
import fi.vastuugroup.privacy.identifier.RoleAddresses;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose register entry a login may see. A login, as (issuer, {@code sub}), is linked once: on a verified e-mail
 * that is a personal address of exactly one subject with a current relation. Each time it is looked up it is checked
 * against the register again, and ends when its evidence no longer holds. Role addresses and addresses that two
 * subjects hold link nobody, and an address that the issuer has not verified identifies nobody.
 */
@ApplicationScoped
public class LoginLinks {

    /**
     * Reads the link, and whether it still holds: staff made it, or the subject has the address on whose evidence it
     * was made, alone, and the token's verified address ($3, null when it says nothing) is not another subject's own.
     */
    private static final String LINK = """
            select l.subject_id, l.evidence, l.made_by_staff or
                exists (select from subject_identifier own where own.subject_id = l.subject_id
                        and own.hash = l.evidence and own.kind = 'email' and own.current)
                and not exists (select from subject_identifier other where other.hash %s
                        and other.current and other.subject_id <> l.subject_id)
                and not exists (select from subject_identifier claim where claim.hash = any($3) and claim.current
                        having count(distinct claim.subject_id) = 1 and bool_and(claim.subject_id <> l.subject_id)) as holds
            from subject_login l where l.issuer = $1 and l.sub = $2""";

    private static final String ONE_VERSION = "= l.evidence";

    /** While the pepper is rotated others can have the evidence's address under the neighbouring version. */
    private static final String BOTH_VERSIONS = "in (l.evidence, hmac_sha256(l.evidence, $4, $5)"
            + ", (select mine.previous from subject_identifier mine"
            + " where mine.subject_id = l.subject_id and mine.hash = l.evidence))";

    /** Finds everybody who holds the address; locked, so that a link is not made to a subject that is being deleted. */
    private static final String HOLDERS = """
            select s.id, s.relation_ends_on is null or s.relation_ends_on >= $2 as current_relation,
                exists (select from subject_login_barred b
                    where b.issuer = $3 and b.sub = $4 and b.subject_id = s.id) as barred,
                i.hash, i.pepper_version
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

    private final Sql sql;
    private final Transactions transactions;
    private final Identifiers identifiers;
    private final Peppers peppers;
    private final RoleAddresses roleAddresses;
    private final EndedLogins endedLogins;
    private final AuditTrailStore audit;
    private final Clock clock;

    LoginLinks(
            Sql sql,
            Transactions transactions,
            Identifiers identifiers,
            Peppers peppers,
            RoleAddresses roleAddresses,
            EndedLogins endedLogins,
            AuditTrailStore audit,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.identifiers = identifiers;
        this.peppers = peppers;
        this.roleAddresses = roleAddresses;
        this.endedLogins = endedLogins;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers the subject whom the login is linked to, after making or ending the link where that is due. Fails with
     * {@code unauthenticated} for a session from before its person was erased.
     */
    public Uni<Optional<UUID>> subjectOf(Principal.Customer login) {
        Optional<IdentifierHash> address = evidence(login);
        return transactions.asSystem(() -> present(login, address).chain(link -> {
            if (link != null && link.holds()) {
                return Uni.createFrom().item(Optional.of(link.subject()));
            }
            return endedLogins
                    .requireGoingOn(login)
                    .chain(() -> end(login, link))
                    .chain(() -> make(login, address));
        }));
    }

    /** Answers the login's address if it identifies a person: verified, and no role address. */
    private Optional<IdentifierHash> evidence(Principal.Customer login) {
        if (login.email() == null || !login.emailVerified()) {
            return Optional.empty();
        }
        return EmailAddress.parse(login.email())
                .filter(address -> !roleAddresses.contains(address))
                .flatMap(address -> identifiers.email(address.normalForm()));
    }

    private Uni<@Nullable Link> present(Principal.Customer login, Optional<IdentifierHash> address) {
        Tuple asked = Tuple.of(login.issuer(), login.sub()).addValue(matched(address));
        return link(asked).map(link -> link.orElse(null));
    }

    private Uni<Optional<Link>> link(Tuple asked) {
        PepperChain chain = peppers.chain();
        if (!chain.rotating()) {
            return sql.one(LINK.formatted(ONE_VERSION), asked, Link::of);
        }
        PepperWrap wrap = chain.wrap();
        return sql.one(
                LINK.formatted(BOTH_VERSIONS), asked.addValue(wrap.inner()).addValue(wrap.outer()), Link::of);
    }

    private Uni<Void> end(Principal.Customer login, @Nullable Link link) {
        if (link == null) {
            return Uni.createFrom().voidItem();
        }
        return sql.execute(
                        REMOVE,
                        Tuple.of(login.issuer(), login.sub(), link.subject()).addValue(link.evidence()))
                .chain(removed -> removed.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : record(login, link.subject(), "login-unlinked"));
    }

    private Uni<Optional<UUID>> make(Principal.Customer login, Optional<IdentifierHash> address) {
        if (address.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return sql.list(
                        HOLDERS,
                        Tuple.tuple()
                                .addValue(matched(address))
                                .addLocalDate(Helsinki.today(clock))
                                .addString(login.issuer())
                                .addString(login.sub()),
                        Holder::of)
                .chain(holders -> holders.size() == 1 && holders.get(0).mayLogIn()
                        ? add(login, holders.get(0), address)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<UUID>> add(Principal.Customer login, Holder holder, Optional<IdentifierHash> address) {
        UUID subject = holder.subject();
        return sql.execute(
                        ADD,
                        Tuple.of(login.issuer(), login.sub(), subject)
                                .addValue(holder.address())
                                .addOffsetDateTime(Times.now(clock))
                                .addShort(holder.pepperVersion()))
                .chain(added -> added.rowCount() == 1
                        ? record(login, subject, "login-linked").replaceWith(Optional.of(subject))
                        : madeMeanwhile(login, address));
    }

    /** Answers the link that a faster first request of the same login made, if it holds for this token too. */
    private Uni<Optional<UUID>> madeMeanwhile(Principal.Customer login, Optional<IdentifierHash> address) {
        return present(login, address)
                .map(link -> link != null && link.holds() ? Optional.of(link.subject()) : Optional.empty());
    }

    /** Records the end of the links of subjects who are about to be removed with their last item (and their links). */
    public Uni<Void> endWithLastItem(AuditEvent.Actor actor, Set<UUID> subjects) {
        return sql.list(
                        ENDING_WITH_LAST_ITEM,
                        Tuple.of(subjects.toArray(UUID[]::new)),
                        row -> event(actor, row.getString("issuer"), row.getUUID("subject_id"), "login-unlinked"))
                .chain(events -> audit.record(events));
    }

    private Uni<Void> record(Principal.Customer login, UUID subject, String action) {
        return audit.record(List.of(event(AuditEvent.Actor.login(login.sub()), login.issuer(), subject, action)));
    }

    private AuditEvent event(AuditEvent.Actor actor, String issuer, UUID subject, String action) {
        return AuditEvent.of(clock.instant(), actor, action, subject, List.of(), Map.of("issuer", issuer));
    }

    private static Buffer[] matched(Optional<IdentifierHash> address) {
        return IdentifierHash.matched(address.stream().toList());
    }

    /** A subject who holds the address, with the address as it is stored. */
    private record Holder(UUID subject, boolean mayLogIn, Buffer address, short pepperVersion) {

        static Holder of(Row row) {
            return new Holder(
                    row.getUUID(0),
                    row.getBoolean("current_relation") && !row.getBoolean("barred"),
                    row.get(Buffer.class, 3),
                    row.getShort(4));
        }
    }

    private record Link(UUID subject, Buffer evidence, boolean holds) {

        static Link of(Row row) {
            return new Link(
                    row.getUUID("subject_id"), row.getBuffer("evidence").getDelegate(), row.getBoolean("holds"));
        }
    }
}

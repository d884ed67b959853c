package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.Items;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links logins to subjects on evidence of staff's own, and ends links. */
@ApplicationScoped
class StaffLogins {

    /** Links a login: one that an address linked to the subject becomes staff's, another subject's stays that one's. */
    private static final String LINK = """
            insert into subject_login (issuer, sub, subject_id, evidence, linked_at, made_by_staff)
            values ($1, $2, $3, '', $4, true)
            on conflict (issuer, sub) do update set made_by_staff = true
            where subject_login.subject_id = excluded.subject_id
            returning id""";

    private static final String UNBAR =
            "delete from subject_login_barred where issuer = $1 and sub = $2 and subject_id = $3";

    private static final String UNLINK = """
            with gone as (delete from subject_login where subject_id = $1 and id = $2 returning issuer, sub)
            insert into subject_login_barred (issuer, sub, subject_id, barred_at)
            select issuer, sub, $1::uuid, $3::timestamptz from gone on conflict (issuer, sub, subject_id) do update
            set barred_at = excluded.barred_at""";

    private final Sql sql;
    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Items items;
    private final SubjectLinkStore links;
    private final LinkReasons decisions;
    private final Clock clock;

    StaffLogins(
            Sql sql,
            Transactions transactions,
            Idempotency idempotency,
            Items items,
            SubjectLinkStore links,
            LinkReasons decisions,
            Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.items = items;
        this.links = links;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found}, {@code state-conflict} for a login that is another subject's */
    Uni<SubjectLinkStore.Login> link(Principal.Staff staff, @Nullable String key, UUID subject, NewLoginLink login) {
        var attempt = new Idempotency.Attempt(staff.caller(), "linkLogin " + subject, key, login);
        return transactions.asSystem(() -> idempotency
                .once(
                        attempt,
                        () -> links.requireKnown(subject)
                                .chain(() -> items.lockForStaff(subject))
                                .chain(() -> add(subject, login))
                                .call(id -> decisions.record(
                                        staff, subject, "login-linked-by-staff", List.of(id), login.reason())))
                .chain(outcome -> links.logins(subject)
                        .map(logins -> logins.stream()
                                .filter(link -> link.id().equals(outcome.resource()))
                                .findFirst()
                                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))));
    }

    private Uni<UUID> add(UUID subject, NewLoginLink login) {
        return sql.execute(UNBAR, Tuple.of(login.issuer(), login.sub(), subject))
                .chain(() -> sql.one(
                        LINK, Tuple.of(login.issuer(), login.sub(), subject, Times.now(clock)), row -> row.getUUID(0)))
                .map(id -> id.orElseThrow(() -> new ProblemException(
                        ProblemType.STATE_CONFLICT, "the login is another subject's; end that link first")));
    }

    /** Ends a link; no address links the login to the subject again. */
    Uni<Void> unlink(Principal.Staff staff, UUID subject, UUID link, UnlinkReason reason) {
        return transactions.asSystem(() -> links.requireKnown(subject)
                .chain(() -> items.lockForStaff(subject))
                .chain(() -> sql.execute(UNLINK, Tuple.of(subject, link, Times.now(clock))))
                .chain(gone -> gone.rowCount() == 0
                        ? Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, null))
                        : decisions.record(staff, subject, "login-unlinked-by-staff", List.of(link), reason.slug())));
    }
}

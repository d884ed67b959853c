package fi.vastuugroup.privacy.disclosure;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.identity.Principal;
import fi.vastuugroup.privacy.platform.EntityTags;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.platform.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The recipients: who they are, where, and how they are told. */
@ApplicationScoped
class Recipients {

    private static final String ALL = "select " + RecipientView.COLUMNS + " from recipient order by name, id";
    private static final String FIND = "select " + RecipientView.COLUMNS + " from recipient where id = $1";

    private static final String TAKEN = "select 1 from recipient where partner = $1 and id <> $2";

    private static final String LOCK = FIND + " for no key update";

    private static final String ADD = """
            insert into recipient (id, name, contact, kind, country, transfer_basis, partner, channel, updated_by, updated_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing""";

    private static final String CHANGE = """
            update recipient set name = $2, contact = $3, kind = $4, country = $5, transfer_basis = $6, partner = $7,
                channel = $8, updated_by = $9, updated_at = $10, revision = revision + 1
            where id = $1""";

    private final Transactions transactions;
    private final RecipientRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    Recipients(Transactions transactions, RecipientRules rules, AuditTrail audit, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** A recipient as it was put. */
    record Put(RecipientView recipient, boolean created) {}

    Uni<List<RecipientView>> list() {
        return transactions.asSystem(transaction -> transaction
                .preparedQuery(ALL)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RecipientView::of)
                        .toList()));
    }

    /** @throws ProblemException {@code not-found} */
    Uni<RecipientView> require(SqlConnection transaction, String id) {
        return read(transaction, FIND, id)
                .map(found ->
                        found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "no such recipient")));
    }

    /**
     * Enters a recipient, or changes it as seen under {@code If-Match}.
     *
     * @throws ProblemException {@code revision-required}, {@code stale-revision}, {@code validation-failed}, or
     *     {@code state-conflict} when another recipient is the partner
     */
    Uni<Put> put(Principal.Staff staff, String id, @Nullable String ifMatch, RecipientDraft draft) {
        rules.require(draft);
        return transactions.asSystem(transaction -> requireFree(transaction, id, draft.partner())
                .chain(() -> read(transaction, LOCK, id))
                .invoke(present -> requireMatch(present, ifMatch))
                .chain(present -> write(transaction, staff, id, draft, present.isPresent())
                        .chain(() -> require(transaction, id))
                        .map(stored -> new Put(stored, present.isEmpty()))));
    }

    private static void requireMatch(Optional<RecipientView> present, @Nullable String ifMatch) {
        if (present.isPresent()) {
            EntityTags.requireMatch(ifMatch, present.get().revision());
        } else if (ifMatch != null && !ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.STALE_REVISION, "there is no such recipient yet");
        }
    }

    private static Uni<Void> requireFree(SqlConnection transaction, String id, @Nullable String partner) {
        return partner == null
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(TAKEN)
                        .execute(Tuple.of(partner, id))
                        .chain(taken -> taken.size() > 0
                                ? Uni.createFrom()
                                        .failure(new ProblemException(
                                                ProblemType.STATE_CONFLICT, "another recipient is this partner"))
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> write(
            SqlConnection transaction, Principal.Staff staff, String id, RecipientDraft draft, boolean known) {
        TransferBasis basis = draft.transferBasis();
        return transaction
                .preparedQuery(known ? CHANGE : ADD)
                .execute(Tuple.tuple()
                        .addString(id)
                        .addString(draft.name())
                        .addString(draft.contact())
                        .addString(draft.kind().slug())
                        .addString(draft.country())
                        .addString(basis == null ? null : basis.slug())
                        .addString(draft.partner())
                        .addString(draft.channel().slug())
                        .addString(staff.sub())
                        .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC)))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new ProblemException(ProblemType.STATE_CONFLICT, "it was entered at the same time");
                    }
                })
                .chain(() -> audit.record(
                        transaction,
                        List.of(AuditEvent.of(
                                clock.instant(),
                                AuditEvent.Actor.staff(staff.sub()),
                                known ? "recipient-changed" : "recipient-entered",
                                null,
                                List.of(),
                                Map.of("recipient", id)))));
    }

    private static Uni<Optional<RecipientView>> read(SqlConnection transaction, String sql, String id) {
        return transaction.preparedQuery(sql).execute(Tuple.of(id)).map(Recipients::first);
    }

    private static Optional<RecipientView> first(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(RecipientView::of)
                .findFirst();
    }
}

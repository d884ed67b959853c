package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.ledger.DisclosureView.Notice;
import fi.vastuugroup.privacy.disclosure.recipient.RecipientKind;
import fi.vastuugroup.privacy.disclosure.recipient.TransferBasis;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows a customer their own disclosures (Art. 15(1)(c)), in a transaction that sees no one else's rows. */
@ApplicationScoped
class OwnDisclosures {

    /** Leaves out what an authority ordered to be kept from the subject, until its day. */
    private static final String PAGE = """
        select d.id, r.name, r.contact, r.kind, r.country, r.transfer_basis, d.fields, d.purpose, d.disclosed_at
        from disclosure d join recipient r on r.id = d.recipient_id
        where d.subject_id = $1 and (d.not_shown_until is null or d.not_shown_until <= $2) %s
        order by d.disclosed_at desc, d.id desc limit $3\
        """;

    private static final String FIRST_PAGE = PAGE.formatted("");
    private static final String NEXT_PAGE = PAGE.formatted("""
        and (d.disclosed_at, d.id) < (select last.disclosed_at, last.id from disclosure last
            where last.subject_id = $1 and last.id = $4)\
        """);

    private static final String NOTICES = """
        select disclosures, type, created_at, told_at, confirmed_at from recipient_notice
        where subject_id = $1 and disclosures && $2 order by created_at, id\
        """;

    private final Sql sql;
    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Clock clock;

    OwnDisclosures(Sql sql, CurrentSubject subject, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.subject = subject;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Lists the subject's disclosures, newest first. */
    Uni<Page<DisclosureView>> page(@Nullable UUID after, int limit) {
        return subject.require().chain(self -> transactions.asSubject(self, () -> page(self, after, limit)));
    }

    private Uni<Page<DisclosureView>> page(UUID self, @Nullable UUID after, int limit) {
        Tuple first = Tuple.of(self, Helsinki.today(clock), limit + 1);
        return sql.list(
                        after == null ? FIRST_PAGE : NEXT_PAGE,
                        after == null ? first : first.addUUID(after),
                        Function.identity())
                .map(rows -> Page.of(rows, limit, row -> row.getUUID(0)))
                .chain(page -> notices(self, page.items())
                        .map(notices -> page.map(row -> view(row, notices.getOrDefault(row.getUUID(0), List.of())))));
    }

    private Uni<Map<UUID, List<Notice>>> notices(UUID self, List<Row> disclosures) {
        UUID[] ids = disclosures.stream().map(row -> row.getUUID(0)).toArray(UUID[]::new);
        Map<UUID, List<Notice>> notices = new HashMap<>();
        return sql.execute(NOTICES, Tuple.of(self, ids))
                .invoke(rows -> rows.forEach(row -> {
                    Notice notice = new Notice(
                            Slugs.of(Change.class, row.getString(1)),
                            row.getOffsetDateTime(2).toInstant(),
                            Times.instant(row.getOffsetDateTime(3)),
                            Times.instant(row.getOffsetDateTime(4)));
                    for (UUID disclosure : row.getArrayOfUUIDs(0)) {
                        notices.computeIfAbsent(disclosure, id -> new ArrayList<>())
                                .add(notice);
                    }
                }))
                .replaceWith(notices);
    }

    private static DisclosureView view(Row row, List<Notice> notices) {
        return new DisclosureView(
                row.getUUID(0),
                new DisclosureView.To(
                        row.getString(1),
                        row.getString(2),
                        Slugs.of(RecipientKind.class, row.getString(3)),
                        row.getString(4),
                        Slugs.ofNullable(TransferBasis.class, row.getString(5))),
                List.of(row.getArrayOfStrings(6)),
                row.getString(7),
                row.getOffsetDateTime(8).toInstant(),
                notices);
    }
}

package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.delivery.mail.PaperLetter;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the letters on paper ({@code request_letter}); one whose mail may still go is not listed. */
@ApplicationScoped
class RequestLetterStore {

    private static final String ADD = """
            insert into request_letter
                (request_id, subject_id, kind, language, address, heading, body, receipt, mail_id, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";

    private static final String LETTERS = """
            select l.id, l.request_id, l.subject_id, r.reference, l.kind, l.language, l.created_at, l.sent_at, l.address,
                l.heading, l.body, l.receipt
            from request_letter l join request r on r.id = l.request_id where l.mail_id is null\s""";

    private static final String FIND = LETTERS + "and l.id = $1";

    private static final String PAGE = LETTERS + """
            and (l.sent_at is not null) = $1 and ($2::uuid is null or l.id > $2) order by l.id limit $3""";

    private static final String SENT = """
            update request_letter set sent_at = $2, address = null, body = null, receipt = null
            where id = $1 and mail_id is null and sent_at is null""";

    private static final String MAIL_SENT = "delete from request_letter where mail_id = $1";

    private static final String MAIL_GIVEN_UP =
            "update request_letter set mail_id = null where mail_id = $1 returning id, request_id, subject_id";

    private final Sql sql;
    private final Clock clock;

    RequestLetterStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A letter before it is stored. */
    record NewLetter(
            StoredRequest request,
            LetterKind kind,
            PaperLetter paper,
            @Nullable String receipt) {}

    /**
     * A letter.
     *
     * @param address as staff wrote it down; null where it stands in the person's own letter, or when it was sent
     * @param body what is printed; null when it was sent
     * @param receipt the signed receipt of an erasure, which goes along
     */
    record Letter(
            UUID id,
            UUID request,
            @Nullable UUID subject,
            String reference,
            LetterKind kind,
            Language language,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable String address,
            String heading,
            @Nullable String body,
            @Nullable String receipt) {

        /** Leaves personal data out of logs. */
        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }

    /** A letter that has become staff's task. */
    record Fallen(UUID id, UUID request, @Nullable UUID subject) {}

    /** @param mail the mail in whose place it is sent when that never goes; null: no address is known */
    Uni<Void> add(NewLetter letter, @Nullable UUID mail) {
        StoredRequest request = letter.request();
        return sql.execute(
                        ADD,
                        Tuple.tuple()
                                .addUUID(request.id())
                                .addUUID(request.subject())
                                .addString(letter.kind().slug())
                                .addString(request.language().tag())
                                .addString(request.contact().postalAddress())
                                .addString(letter.paper().heading())
                                .addString(letter.paper().text())
                                .addString(letter.receipt())
                                .addUUID(mail)
                                .addOffsetDateTime(Times.utc(clock.instant())))
                .replaceWithVoid();
    }

    Uni<Optional<Letter>> find(UUID id) {
        return sql.one(FIND, Tuple.of(id), RequestLetterStore::letter);
    }

    /** One more than the limit, oldest first. */
    Uni<List<Letter>> page(boolean sent, @Nullable UUID after, int limit) {
        return sql.list(PAGE, Tuple.of(sent, after, limit + 1), RequestLetterStore::letter);
    }

    /** Notes that it was sent, and forgets what it said; answers whether it had not been sent before. */
    Uni<Boolean> markSent(UUID id) {
        return sql.execute(SENT, Tuple.of(id, Times.utc(clock.instant()))).map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> mailSent(UUID mail) {
        return sql.execute(MAIL_SENT, Tuple.of(mail)).replaceWithVoid();
    }

    Uni<Optional<Fallen>> mailGivenUp(UUID mail) {
        return sql.one(
                MAIL_GIVEN_UP, Tuple.of(mail), row -> new Fallen(row.getUUID(0), row.getUUID(1), row.getUUID(2)));
    }

    private static Letter letter(Row row) {
        OffsetDateTime sentAt = row.getOffsetDateTime(7);
        return new Letter(
                row.getUUID(0),
                row.getUUID(1),
                row.getUUID(2),
                row.getString(3),
                Slugs.of(LetterKind.class, row.getString(4)),
                Language.of(row.getString(5)),
                row.getOffsetDateTime(6).toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}

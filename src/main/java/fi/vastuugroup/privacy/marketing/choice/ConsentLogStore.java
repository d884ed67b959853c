package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.RetentionRule;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads and writes the evidence of consents (Art. 7(1)): what was agreed to or taken back, in which words, when and how.
 * The application can only add entries; they end by the owner's function, by the rule of the category {@code consents},
 * and a start fails with a rule by which they would not end. An entry and the item that shows what stands
 * ({@link fi.vastuugroup.privacy.register.category.Consent}) come from the same statement, in one transaction.
 */
@ApplicationScoped
@Startup
public class ConsentLogStore implements ExpiringRecords, JoinedSubjects {

    private static final String ADD = """
            insert into consent_log (subject_id, said_as, marketer, channel, scope, event, wording, how, at)
            select $1, $1, marketer, channel, scope, event, wording, how, at
            from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[])
                as entry(marketer, channel, scope, event, wording, how, at)""";

    private static final String EXPIRE = "select expire_consent_log($1, $2)";
    private static final String MOVE = "select move_consent_log($1, $2, $3)";

    private final Sql sql;
    private final ConsentLogRepository stored;
    private final SubjectJournal journal;
    private final int months;
    private final Clock clock;

    ConsentLogStore(Sql sql, ConsentLogRepository stored, SubjectJournal journal, RetentionRules rules, Clock clock) {
        this.sql = sql;
        this.stored = stored;
        this.journal = journal;
        this.months = monthsAfterWithdrawal(rules.of(Category.CONSENTS));
        this.clock = clock;
    }

    /**
     * Adds entries about a person, in the transaction of the change, and journals the withdrawals among them; does
     * nothing for none.
     */
    public Uni<Void> add(UUID subject, List<ConsentEntry> entries) {
        return addAgain(subject, entries)
                .chain(() -> journal.add(
                        JournalKinds.WITHDRAWAL,
                        subject,
                        entries.stream()
                                .filter(entry -> entry.event() == ConsentEntry.Event.WITHDRAWN)
                                .map(ConsentEntry::toJournal)
                                .toList()));
    }

    /** Adds, in one round trip, entries that the journal has already. */
    public Uni<Void> addAgain(UUID subject, List<ConsentEntry> entries) {
        return entries.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(
                                ADD,
                                Tuple.from(List.of(
                                        subject,
                                        texts(entries.stream().map(ConsentEntry::marketer)),
                                        texts(entries.stream()
                                                .map(entry ->
                                                        entry.cell().channel().slug())),
                                        texts(entries.stream()
                                                .map(entry ->
                                                        entry.cell().scope().slug())),
                                        texts(entries.stream()
                                                .map(entry -> entry.event().slug())),
                                        texts(entries.stream().map(ConsentEntry::wording)),
                                        texts(entries.stream()
                                                .map(entry -> entry.how().slug())),
                                        entries.stream()
                                                .map(entry -> entry.at().atOffset(ZoneOffset.UTC))
                                                .toArray(OffsetDateTime[]::new))))
                        .replaceWithVoid();
    }

    /** Reads all entries about a person, oldest first. */
    public Uni<List<ConsentEntry>> of(UUID subject) {
        return stored.of(subject);
    }

    @Override
    public Uni<Long> expire(int limit) {
        LocalDate first = Helsinki.today(clock).minusMonths(months);
        return sql.execute(EXPIRE, Tuple.of(first.atStartOfDay(Helsinki.ZONE).toOffsetDateTime(), limit))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Void> move(Move move) {
        return sql.execute(MOVE, Tuple.of(move.from(), move.to(), move.everything()))
                .replaceWithVoid();
    }

    /** @throws IllegalStateException for a rule of another kind, by which a withdrawal does not end an entry */
    static int monthsAfterWithdrawal(RetentionRule rule) {
        if (rule instanceof RetentionRule.AfterWithdrawal afterWithdrawal) {
            return afterWithdrawal.months();
        }
        throw new IllegalStateException("privacy.retention.rules." + Category.CONSENTS.slug() + " is " + rule.text()
                + ", but the consent log ends only by a rule like P36M-after-withdrawal");
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}

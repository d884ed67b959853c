package fi.vastuugroup.privacy.marketing.choice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.ConsentCourse.Turn;
import fi.vastuugroup.privacy.register.batch.LoggedConsents;
import fi.vastuugroup.privacy.register.item.RetentionRule;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import fi.vastuugroup.privacy.register.login.SaidAs;
import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the evidence of consents (Art. 7(1)): what was agreed to or taken back, in which words, when and how.
 * The application can only add entries; they end by the owner's function, by the rule of the category {@code consents},
 * and a start fails with a rule by which they would not end. An entry and the item that shows what stands
 * ({@link fi.vastuugroup.privacy.register.category.Consent}) come from the same statement, in one transaction.
 */
@ApplicationScoped
@Startup
public class ConsentLogStore implements ExpiringRecords, JoinedSubjects, LoggedConsents {

    private static final String ADD = """
            insert into consent_log (subject_id, said_as, marketer, purpose, channel, scope, event, wording, how, at)
            select $1::uuid, $10::uuid, marketer, purpose, channel, scope, event, wording, how, at
            from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::timestamptz[]) as entry(marketer, purpose, channel, scope, event, wording, how, at)""";

    private static final String TO_WEB_ANALYTICS = """
            select subject_id, at, event = 'given' from consent_log
            where subject_id = any($1) and purpose = 'web-analytics'""";

    private static final String EXPIRE = "select expire_consent_log($1, $2)";
    private static final String MOVE = "select move_consent_log($1, $2, $3, $4)";

    private final Sql sql;
    private final ConsentLogRepository stored;
    private final SubjectJournal journal;
    private final SaidAs saidAs;
    private final int months;
    private final Clock clock;

    ConsentLogStore(
            Sql sql,
            ConsentLogRepository stored,
            SubjectJournal journal,
            SaidAs saidAs,
            RetentionRules rules,
            Clock clock) {
        this.sql = sql;
        this.stored = stored;
        this.journal = journal;
        this.saidAs = saidAs;
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
                : saidAs.person(subject)
                        .chain(person -> sql.execute(
                                ADD,
                                Tuple.from(List.of(
                                        subject,
                                        texts(entries.stream()
                                                .map(entry -> entry.matter().marketer())),
                                        slugs(entries, entry -> entry.matter().purpose()),
                                        slugs(entries, entry -> entry.matter().channel()),
                                        slugs(entries, entry -> entry.matter().scope()),
                                        slugs(entries, ConsentEntry::event),
                                        texts(entries.stream().map(ConsentEntry::wording)),
                                        slugs(entries, ConsentEntry::how),
                                        entries.stream()
                                                .map(entry -> entry.at().atOffset(ZoneOffset.UTC))
                                                .toArray(OffsetDateTime[]::new),
                                        person.orElse(subject)))))
                        .replaceWithVoid();
    }

    /** Reads all entries about a person, oldest first. */
    public Uni<List<ConsentEntry>> of(UUID subject) {
        return stored.of(subject);
    }

    @Override
    public Uni<Map<UUID, List<Turn>>> toWebAnalytics(Collection<UUID> subjects) {
        return sql.list(
                        TO_WEB_ANALYTICS,
                        Tuple.of((Object) subjects.toArray(UUID[]::new)),
                        row -> Map.entry(
                                row.getUUID(0),
                                new Turn(row.getOffsetDateTime(1).toInstant(), row.getBoolean(2))))
                .map(turns ->
                        turns.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    @Override
    public Uni<Long> expire(int limit) {
        LocalDate first = Helsinki.today(clock).minusMonths(months);
        return sql.execute(EXPIRE, Tuple.of(first.atStartOfDay(Helsinki.ZONE).toOffsetDateTime(), limit))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Void> move(Move move) {
        return sql.execute(MOVE, Tuple.of(move.from(), move.to(), move.everything(), move.words()))
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

    private static @Nullable String[] slugs(List<ConsentEntry> entries, Function<ConsentEntry, @Nullable Slug> part) {
        return entries.stream()
                .map(part)
                .map(slug -> slug == null ? null : slug.slug())
                .toArray(String[]::new);
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}

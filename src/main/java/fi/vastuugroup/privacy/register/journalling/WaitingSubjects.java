package fi.vastuugroup.privacy.register.journalling;

import fi.vastuugroup.privacy.journal.JournalReplay;
import fi.vastuugroup.privacy.journal.WaitingEntry;
import fi.vastuugroup.privacy.journal.WaitingEntryStore;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Carries out, for people whom a restored database did not have, what the journal says of them, once the sources have fed
 * them again.
 */
@ApplicationScoped
public class WaitingSubjects {

    private static final Logger LOG = Logger.getLogger(WaitingSubjects.class);
    private static final UUID BEGINNING = new UUID(0, 0);
    private static final int READ = 1_000;

    private final Transactions transactions;
    private final WaitingEntryStore waiting;
    private final SubjectJournal subjects;
    private final JournalReplay replay;

    WaitingSubjects(
            Transactions transactions, WaitingEntryStore waiting, SubjectJournal subjects, JournalReplay replay) {
        this.transactions = transactions;
        this.waiting = waiting;
        this.subjects = subjects;
        this.replay = replay;
    }

    @Scheduled(
            identity = "journal-waiting",
            every = "{privacy.journal.waiting-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return carryOut();
    }

    /** Carries out what can be; the rest waits on. */
    public Uni<Void> carryOut() {
        AtomicReference<UUID> last = new AtomicReference<>(BEGINNING);
        return Multi.createBy()
                .repeating()
                .uni(() -> next(last))
                .whilst(more -> more)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Boolean> next(AtomicReference<UUID> last) {
        return transactions
                .asSystem(() -> waiting.next(Objects.requireNonNull(last.get()), READ)
                        .invoke(entries -> entries.forEach(entry -> last.set(entry.id())))
                        .chain(entries -> entries.isEmpty()
                                ? Uni.createFrom().item(new Round(List.of(), false))
                                : subjects.ready(entries).map(ready -> new Round(ready, entries.size() == READ))))
                .chain(round -> Multi.createFrom()
                        .iterable(round.ready())
                        .onItem()
                        .transformToUniAndConcatenate(this::again)
                        .onItem()
                        .ignoreAsUni()
                        .replaceWith(round.more()));
    }

    /** The entries of one reading that are due, and whether there are more to read. */
    private record Round(List<WaitingEntry> ready, boolean more) {}

    /** One entry that fails does not keep the others waiting. */
    private Uni<Void> again(WaitingEntry entry) {
        return replay.again(entry).onFailure().recoverWithUni(failure -> {
            LOG.errorf(
                    "what the journal says could not be carried out, it will be tried again: %s %s",
                    entry.kind(), failure.getClass().getName());
            return Uni.createFrom().voidItem();
        });
    }
}

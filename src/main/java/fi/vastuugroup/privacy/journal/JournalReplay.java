package fi.vastuugroup.privacy.journal;

import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Replays the journal into a restored database, file by file in their order, to bring back what it has lost; all of it,
 * or it fails.
 */
@ApplicationScoped
public class JournalReplay {

    private static final int LINES_A_TRANSACTION = 100;

    private final JournalFiles files;
    private final Transactions transactions;
    private final WaitingEntryStore waiting;
    private final Map<String, JournalReplayer> replayers;

    JournalReplay(
            JournalFiles files,
            Transactions transactions,
            WaitingEntryStore waiting,
            @All List<JournalReplayer> replayers) {
        this.files = files;
        this.transactions = transactions;
        this.waiting = waiting;
        this.replayers = replayers.stream().collect(toUnmodifiableMap(JournalReplayer::kind, replayer -> replayer));
    }

    /**
     * Replays the whole journal; answers how many lines. To do it twice does no harm.
     *
     * @throws IllegalStateException with file and line, when a line cannot be read or is of an unknown kind
     */
    public Uni<Long> replay() {
        return files.list()
                .onItem()
                .transformToMulti(names -> Multi.createFrom().iterable(names))
                .onItem()
                .transformToUniAndConcatenate(this::replayFile)
                .collect()
                .with(summingLong(Long::longValue));
    }

    private Uni<Long> replayFile(Path file) {
        return files.read(file)
                .chain(lines -> Multi.createFrom()
                        .iterable(lines)
                        .group()
                        .intoLists()
                        .of(LINES_A_TRANSACTION)
                        .onItem()
                        .transformToUniAndConcatenate(batch ->
                                transactions.asSystem(() -> replay(batch)).replaceWith(batch.size()))
                        .collect()
                        .with(summingLong(Integer::longValue)));
    }

    private Uni<Void> replay(List<JournalFiles.Line> lines) {
        return Sequences.each(
                lines,
                line -> replayer(line)
                        .replay(line.content())
                        .chain(done -> done ? Uni.createFrom().voidItem() : waiting.keep(line.kind(), line.content())));
    }

    /** Replays an entry that waited, in a transaction of its own; it goes when it is in force, else it waits on. */
    public Uni<Void> again(WaitingEntry entry) {
        JournalReplayer replayer = replayers.get(entry.kind());
        return replayer == null
                ? Uni.createFrom().voidItem()
                : transactions.asSystem(() -> replayer.replay(entry.content())
                        .chain(done -> done
                                ? waiting.remove(entry.id())
                                : Uni.createFrom().voidItem()));
    }

    private JournalReplayer replayer(JournalFiles.Line line) {
        JournalReplayer replayer = replayers.get(line.kind());
        if (replayer == null) {
            throw new IllegalStateException("nobody replays what the journal holds: " + line.place());
        }
        return replayer;
    }
}

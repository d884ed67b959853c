package fi.vastuugroup.privacy.journal;

import fi.vastuugroup.privacy.testing.Backup;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import jakarta.enterprise.context.ApplicationScoped;

/** A disaster: the database is lost and restored from a backup, and the journal outside it is replayed. */
@ApplicationScoped
public class RestoreFixture {

    private final JournalWriter writer;
    private final JournalReplay replay;

    RestoreFixture(JournalWriter writer, JournalReplay replay) {
        this.writer = writer;
        this.replay = replay;
    }

    public void backup() {
        JournalDirectory.empty();
        Backup.take();
    }

    /** Restores the backup; the journal has what was done since. */
    public void restore() {
        write();
        Backup.restore();
    }

    /** Writes the journal to its files. */
    public void write() {
        writer.writePending().await().indefinitely();
    }

    public void replay() {
        replay.replay().await().indefinitely();
    }
}

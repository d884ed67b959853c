package fi.vastuugroup.privacy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Listens to the log behind the console, which has filtered each line by then. */
public final class LoggedLines {

    private LoggedLines() {}

    /** What a piece of work does. */
    @FunctionalInterface
    public interface Work {

        void run() throws IOException;
    }

    /** What is logged while something is done. */
    public static List<ExtLogRecord> during(Work work) {
        List<ExtLogRecord> lines = Collections.synchronizedList(new ArrayList<>());
        Handler listener = new Handler() {

            @Override
            public void publish(LogRecord line) {
                ExtLogRecord whole = ExtLogRecord.wrap(line);
                whole.copyMdc();
                lines.add(whole);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            root.removeHandler(listener);
        }
        return List.copyOf(lines);
    }
}

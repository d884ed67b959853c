package fi.vastuugroup.privacy.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WithheldLogsTest {

    private static final String VERTX = "io.vertx.core.impl.ContextImpl";
    private static final String TWICE = "Result is already complete";

    @Test
    void whoWaitsForADeadDatabaseIsNoLine() {
        assertThat(isLoggable(line(VERTX, new IllegalStateException(TWICE)))).isFalse();
    }

    @Test
    void whateverElseThePlatformSaysIsALineWithoutItsWords() {
        ExtLogRecord line = line(VERTX, new IllegalStateException("matti"));

        assertThat(isLoggable(line)).isTrue();
        assertThat(line.getFormattedMessage())
                .contains("java.lang.IllegalStateException")
                .doesNotContain("matti");
        assertThat(line.getThrown()).isNull();
        assertThat(isLoggable(line(VERTX, new IllegalArgumentException(TWICE)))).isTrue();
        assertThat(isLoggable(line(VERTX, null))).isTrue();
    }

    @Test
    void whatThePortalSaysStays() {
        IllegalStateException thrown = new IllegalStateException(TWICE);
        ExtLogRecord line = line(WithheldLogsTest.class.getName(), thrown);

        assertThat(isLoggable(line)).isTrue();
        assertThat(line.getFormattedMessage()).isEqualTo("matti");
        assertThat(line.getThrown()).isSameAs(thrown);
    }

    private static boolean isLoggable(ExtLogRecord line) {
        return new WithheldLogs().isLoggable(line);
    }

    private static ExtLogRecord line(String category, @Nullable Throwable thrown) {
        ExtLogRecord line = new ExtLogRecord(Level.SEVERE, "matti", WithheldLogsTest.class.getName());
        line.setLoggerName(category);
        line.setThrown(thrown);
        return line;
    }
}

package fi.vastuugroup.privacy.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A block that is placed while a run is under way is never overtaken by it. */
@QuarkusTest
class RetentionAndBlocksTest {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);

    @Inject
    RetentionRun retention;

    @Inject
    RetentionRules rules;

    @BeforeEach
    void theDayAfter() {
        Database.empty();
        HeldItems.doNotRedate(rules.fingerprint());
        MovableClock.set(DUE.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant());
    }

    private UUID run() {
        return retention.run().await().atMost(Duration.ofMinutes(1));
    }

    @Test
    void aRunPassesByASubjectOnWhomABlockIsBeingPlaced() throws SQLException {
        UUID subject = HeldItems.subject(null);
        UUID item = HeldItems.due(subject, "logins", "{}", DUE);
        try (Connection staff = connect()) {
            place(staff, subject);
            run();
            staff.commit();
        }

        run();

        assertTrue(HeldItems.isHeld(item));
    }

    @Test
    void whoeverSeesAnItemUnderTheLockAndBlocksItKeepsIt() throws SQLException {
        List<UUID> subjects = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            UUID subject = HeldItems.subject(null);
            HeldItems.due(subject, "logins", "{}", DUE);
            subjects.add(subject);
        }
        CompletableFuture<UUID> runs = CompletableFuture.supplyAsync(this::run).thenApply(first -> run());
        int blocked = 0;
        try (Connection staff = connect()) {
            for (UUID subject : subjects) {
                if (place(staff, subject)) {
                    blocked++;
                }
                staff.commit();
            }
        }
        runs.join();
        run();

        assertEquals(blocked, Database.count("select count(*) from item"));
    }

    /** As staff does it: the subject's lock first, then the block; whether there was anybody to place it on. */
    private static boolean place(Connection connection, UUID subject) throws SQLException {
        try (var lock = connection.prepareStatement("select id from data_subject where id = ? for update");
                var insert = connection.prepareStatement("""
                        insert into item_block (subject_id, kind, ground, placed_at)
                        values (?, 'hold', 'legal-claim', '2027-03-01')""")) {
            lock.setObject(1, subject);
            if (!lock.executeQuery().next()) {
                return false;
            }
            insert.setObject(1, subject);
            return insert.executeUpdate() == 1;
        }
    }

    private static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class) + "?options=-c%20app.scope=system",
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        connection.setAutoCommit(false);
        return connection;
    }
}

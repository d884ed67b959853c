package fi.vastuugroup.privacy.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemAnswers;
import fi.vastuugroup.privacy.testing.TestConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jobs begin when the portal opens, and not before: the scheduler starts halted. */
@QuarkusTest
class ReplayGateTest {

    @Inject
    JournalFiles files;

    @Inject
    Transactions transactions;

    @Inject
    WaitingEntryStore waiting;

    @Inject
    ProblemAnswers answers;

    private final List<String> told = new ArrayList<>();
    private final List<UniEmitter<? super Long>> ends = new ArrayList<>();

    @Test
    void withoutAReplayTheyBeginWithThePortal() {
        gate(false).atStart(new StartupEvent());

        assertThat(told).containsExactly("resume");
        assertThat(ends).isEmpty();
    }

    @Test
    void withAReplayTheyBeginWhenItIsOver() {
        ReplayGate gate = gate(true);
        gate.atStart(new StartupEvent());
        assertThat(told).isEmpty();

        ends.get(0).complete(3L);

        assertThat(told).containsExactly("resume");
        assertThat(gate.call().getStatus()).hasToString("UP");
    }

    private ReplayGate gate(boolean replays) {
        JournalSettings settings = TestConfig.builder(Map.of("privacy.journal.replay", Boolean.toString(replays)))
                .withMapping(JournalSettings.class)
                .build()
                .getConfigMapping(JournalSettings.class);
        JournalReplay replay = new JournalReplay(files, transactions, waiting, List.of()) {
            @Override
            public Uni<Long> replay() {
                return Uni.createFrom().emitter(ends::add);
            }
        };
        return new ReplayGate(replay, settings, answers, scheduler());
    }

    /** Notes what it is told to do. */
    private Scheduler scheduler() {
        return (Scheduler) Proxy.newProxyInstance(
                Scheduler.class.getClassLoader(), new Class<?>[] {Scheduler.class}, (self, method, arguments) -> {
                    if (method.getName().equals("isStarted")) {
                        return true;
                    }
                    told.add(method.getName());
                    return null;
                });
    }
}

package fi.vastuugroup.privacy.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** So many are worked on at once, and callers take turns whatever the number of their streams. */
class ChunkTurnsTest {

    private final List<String> begun = new ArrayList<>();

    @Test
    void whoHasOneStreamDoesNotWaitForAllOfWhoHasMany() {
        ChunkTurns turns = new ChunkTurns(2);
        take(turns, "many", 4);
        take(turns, "one", 1);
        assertThat(begun).containsExactly("many", "many");

        turns.giveBack();
        assertThat(begun).containsExactly("many", "many", "many");
        turns.giveBack();
        assertThat(begun).containsExactly("many", "many", "many", "one");
        turns.giveBack();
        assertThat(begun).containsExactly("many", "many", "many", "one", "many");

        turns.giveBack();
        turns.giveBack();
        take(turns, "later", 3);
        assertThat(begun).endsWith("many", "later", "later").hasSize(7);
    }

    private void take(ChunkTurns turns, String caller, int times) {
        for (int i = 0; i < times; i++) {
            turns.take(caller, () -> begun.add(caller));
        }
    }
}

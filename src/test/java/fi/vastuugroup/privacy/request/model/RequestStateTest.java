package fi.vastuugroup.privacy.request.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.vastuugroup.privacy.platform.text.Slugs;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of states against a table that was written from the process, not from the code. */
class RequestStateTest {

    private static final String TABLE = """
            received                -> awaiting-identification approved refused cancelled
            awaiting-identification -> received refused cancelled
            approved                -> awaiting-delivery completed refused
            awaiting-delivery       -> completed
            completed               ->
            refused                 ->
            cancelled               ->
            """;

    @Test
    void theTableHasEveryState() {
        assertEquals(
                TABLE.lines().map(RequestStateTest::before).toList(),
                Arrays.stream(RequestState.values()).map(RequestState::slug).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aStateBecomesOnlyWhatTheTableSays(RequestState from) {
        Set<String> allowed = allowed(from);
        for (RequestState to : RequestState.values()) {
            assertEquals(allowed.contains(to.slug()), from.canBecome(to), () -> from.slug() + " -> " + to.slug());
        }
    }

    @Test
    void nothingComesAfterTheEnd() {
        List<RequestState> ends = Arrays.stream(RequestState.values())
                .filter(RequestState::isFinal)
                .toList();

        assertEquals(List.of(RequestState.COMPLETED, RequestState.REFUSED, RequestState.CANCELLED), ends);
        for (RequestState end : ends) {
            for (RequestState state : RequestState.values()) {
                assertFalse(end.canBecome(state), () -> end.slug() + " -> " + state.slug());
            }
        }
    }

    @Test
    void everyOpenStateCanEndOneWayOrAnother() {
        for (RequestState state : RequestState.values()) {
            if (!state.isFinal()) {
                // What was granted is not refused afterwards, and who was told so is not told otherwise.
                assertEquals(
                        state != RequestState.AWAITING_DELIVERY, state.canBecome(RequestState.REFUSED), state.slug());
                assertEquals(
                        state != RequestState.APPROVED && state != RequestState.AWAITING_DELIVERY,
                        state.canBecome(RequestState.CANCELLED),
                        state.slug());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameIsReadAsItIsWritten(RequestState state) {
        assertEquals(state, Slugs.of(RequestState.class, state.slug()));
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Slugs.of(RequestState.class, "RECEIVED"));
    }

    private static Set<String> allowed(RequestState from) {
        String line = TABLE.lines()
                .filter(row -> before(row).equals(from.slug()))
                .findFirst()
                .orElseThrow();
        String after = line.substring(line.indexOf("->") + 2).strip();
        return after.isEmpty() ? Set.of() : Set.of(after.split(" "));
    }

    private static String before(String line) {
        return line.substring(0, line.indexOf("->")).strip();
    }
}

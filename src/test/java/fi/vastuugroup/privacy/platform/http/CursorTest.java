package fi.vastuugroup.privacy.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.http.Cursor.Place;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor carries its place, and is its own list's. */
class CursorTest {

    private static final UUID ID = UUID.fromString("01934567-89ab-7cde-8f01-23456789abcd");
    private static final Cursor BEGINNING = Cursor.parse("listThings", null);

    @Test
    void itCarriesWhatItsListIsSortedBy() {
        Instant time = Instant.parse("1969-12-31T23:59:59.123456Z");
        LocalDate day = LocalDate.of(2026, 2, 28);

        assertThat(again(Place.at(time, ID)).time()).isEqualTo(time);
        assertThat(again(Place.on(day, ID)).day()).isEqualTo(day);
        assertThat(again(Place.of(ID)).id()).isEqualTo(ID);
        assertThat(BEGINNING.place()).isNull();
    }

    @Test
    void anotherListsIsRefused() {
        String cursor = BEGINNING.behind(Place.of(ID));

        assertThatThrownBy(() -> Cursor.parse("listOthers", cursor)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "€", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq"})
    void whatNoListHandedOutIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.parse("listThings", cursor)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -400_000_000_000_000_000L, 400_000_000_000_000_000L, Long.MAX_VALUE})
    void aPlaceBeyondAllTimeIsRefused(long order) {
        Place place = new Place(order, ID);

        assertThatThrownBy(place::time).isInstanceOf(ProblemException.class);
        assertThatThrownBy(place::day).isInstanceOf(ProblemException.class);
    }

    private static Place again(Place place) {
        Place read = Cursor.parse("listThings", BEGINNING.behind(place)).place();
        assertThat(read).isEqualTo(place);
        return place;
    }
}

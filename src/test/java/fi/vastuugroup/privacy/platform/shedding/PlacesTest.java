package fi.vastuugroup.privacy.platform.shedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lane's places are given in the order in which they were asked for, and never to more than there are. */
class PlacesTest {

    private final List<String> came = new ArrayList<>();
    private final Places places = new Places(2, 2);

    @Test
    void whoComesWhenAllAreTakenWaitsAndWhoComesThenIsRefused() {
        assertThat(List.of(take("a"), take("b"), take("c"), take("d"), take("e")))
                .containsExactly(
                        Places.Turn.NOW, Places.Turn.NOW, Places.Turn.LATER, Places.Turn.LATER, Places.Turn.NEVER);
        assertThat(came).isEmpty();

        places.giveBack();
        places.giveBack();

        assertThat(came).containsExactly("c", "d");
        assertThat(List.of(places.taken(), places.waiting())).containsExactly(2, 0);
    }

    @Test
    void whatNobodyWaitsForIsFree() {
        take("a");
        take("b");
        places.giveBack();

        assertThat(take("c")).isEqualTo(Places.Turn.NOW);
        places.giveBack();
        places.giveBack();

        assertThat(places.taken()).isZero();
        assertThat(came).isEmpty();
    }

    private Places.Turn take(String name) {
        return places.take(() -> came.add(name));
    }
}

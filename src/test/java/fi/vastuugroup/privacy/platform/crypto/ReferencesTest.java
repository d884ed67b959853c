package fi.vastuugroup.privacy.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reference can be told from any other, read aloud or kept from guessing. */
class ReferencesTest {

    private static final int MANY = 10_000;
    private static final Pattern UNGUESSABLE = Pattern.compile("D-[0-9a-hjkmnp-tv-z]{20}");
    private static final Pattern FORM = Pattern.compile("R-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final List<String> references =
            Stream.generate(() -> References.spoken("R")).limit(MANY).toList();

    @Test
    void aReferenceIsTwoGroupsOfFour() {
        for (String reference : references) {
            assertTrue(FORM.matcher(reference).matches(), reference);
        }
    }

    @Test
    void noLetterLooksLikeAnother() {
        for (String reference : references) {
            for (String lookalike : List.of("0", "O", "1", "I", "L")) {
                assertFalse(reference.contains(lookalike), reference);
            }
        }
    }

    @Test
    void whatNobodyGuessesHasTwentyLettersOfThirtyTwo() {
        Set<String> unguessable =
                Stream.generate(() -> References.unguessable("D")).limit(MANY).collect(Collectors.toSet());

        assertEquals(MANY, unguessable.size());
        for (String reference : unguessable) {
            assertTrue(UNGUESSABLE.matcher(reference).matches(), reference);
        }
        assertEquals(
                32,
                unguessable.stream()
                        .map(reference -> reference.charAt(21))
                        .distinct()
                        .count());
    }

    /** Of the 26^8 references that there are, ten thousand repeat one in less than one run of ten thousand. */
    @Test
    void referencesDoNotRepeat() {
        assertEquals(MANY, new HashSet<>(references).size());
    }

    @Test
    void everyPlaceTakesEveryLetter() {
        for (int place : new int[] {2, 3, 4, 5, 7, 8, 9, 10}) {
            Set<Character> letters = references.stream()
                    .map(reference -> reference.charAt(place))
                    .collect(Collectors.toSet());
            assertEquals(26, letters.size(), () -> "at " + place);
        }
    }
}

package fi.vastuugroup.privacy.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code If-Match} as RFC 9110 §13.1.1 has it, against the tag {@code "3"}. */
class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3\"",
                " \"3\" ",
                "*",
                " * ",
                "\"0\", \"3\"",
                "\"3\",\"0\"",
                ", \"0\" ,, \"3\" ,",
                "W/\"0\", \"3\"",
                "\"a,b\", \"3\""
            })
    void whatNamesThePresentTagMatches(String ifMatch) {
        EntityTags.requireMatch(ifMatch, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W/\"3\"",
                "\"33\"",
                "\"3-gzip\"",
                "3",
                "\"3",
                "\"0\" \"3\"",
                "*, \"3\"",
                "w/\"3\"",
                "\"\"",
                "\"0,\"3\"",
                "\"a\"3\"\""
            })
    void whatNamesAnotherNoneOrAWeakOneDoesNot(String ifMatch) {
        assertThat(refused(ifMatch)).isEqualTo(ProblemType.STALE_REVISION);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void itIsRequired(@Nullable String ifMatch) {
        assertThat(refused(ifMatch)).isEqualTo(ProblemType.REVISION_REQUIRED);
    }

    @Test
    void aListAsLongAsAHeaderCanBeIsRead() {
        String many = String.join(",", Collections.nCopies(4_000, "\"0\""));

        assertThat(refused(many)).isEqualTo(ProblemType.STALE_REVISION);
        EntityTags.requireMatch(many + ",\"3\"", 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "*", "\"0\", W/\"3\""})
    void whoNamesTheTagHasItAlreadyWeakOrStrong(String ifNoneMatch) {
        assertThat(EntityTags.isKnown(ifNoneMatch, "\"3\"")).isTrue();
        assertThat(EntityTags.isKnown(ifNoneMatch, "W/\"3\"")).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\"33\"", "3", "\"3", "w/\"3\""})
    void whoNamesAnotherOrNoneDoesNot(@Nullable String ifNoneMatch) {
        assertThat(EntityTags.isKnown(ifNoneMatch, "\"3\"")).isFalse();
    }

    @Test
    void aTagOfManyPartsDependsOnEach() {
        assertThat(EntityTags.of(List.of("a", "b"))).isNotEqualTo(EntityTags.of(List.of("a", "c")));
    }

    private static ProblemType refused(@Nullable String ifMatch) {
        List<ProblemType> types = new ArrayList<>();
        assertThatThrownBy(() -> EntityTags.requireMatch(ifMatch, 3))
                .isInstanceOfSatisfying(ProblemException.class, problem -> types.add(problem.type()));
        return types.get(0);
    }
}

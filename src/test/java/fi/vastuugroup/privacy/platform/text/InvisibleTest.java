package fi.vastuugroup.privacy.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What shows nothing is the same to the database, which holds keys of before, as to what is fed. */
@QuarkusTest
class InvisibleTest {

    private static final String BLANK = """
            select string_agg(n::text, ',' order by n)
            from (select generate_series(1, 131071) union all select generate_series(917504, 921599)) assigned(n)
            where n not between 55296 and 57343 and chr(n) ~ ?""";

    @Test
    void theDatabaseFindsBlankWhatIsBlank() {
        String blank = String.join(
                ",",
                IntStream.concat(IntStream.range(1, 0x20000), IntStream.range(0xE0000, 0xE1000))
                        .filter(character -> Invisible.isBlank(Character.toString(character)))
                        .mapToObj(String::valueOf)
                        .toList());

        assertThat(blank).contains("12644").contains("10240");
        assertThat(Database.value(BLANK, Invisible.blankInSql())).isEqualTo(blank);
    }

    @Test
    void aTextIsBlankOnlyAsAWhole() {
        assertThat(matches("")).isEqualTo(true);
        assertThat(matches(" \u3164\t")).isEqualTo(true);
        assertThat(matches("\u3164a")).isEqualTo(false);
        assertThat(matches("a\n\u2800")).isEqualTo(false);
    }

    private static @Nullable Object matches(String text) {
        return Database.query("select ?::text ~ ? as blank", text, Invisible.blankInSql())
                .get(0)
                .get("blank");
    }
}

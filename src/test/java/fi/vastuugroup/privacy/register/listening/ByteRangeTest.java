package fi.vastuugroup.privacy.register.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of a file of 1,000 bytes, as RFC 9110 §14.1.2 has them. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-499, 0, 500",
        "bytes=500-, 500, 500",
        "bytes=999-, 999, 1",
        "bytes=-1, 999, 1",
        "bytes=-5000, 0, 1000",
        "bytes=900-5000, 900, 100",
        "bytes=0-999999999999999999, 0, 1000",
        "bytes=0-99999999999999999999, 0, 1000",
        "bytes=-99999999999999999999, 0, 1000",
        "Bytes=5-6, 5, 2",
        "'bytes = 5-6', 5, 2"
    })
    void aRangeIsTheseBytes(String header, long from, long bytes) {
        assertThat(ByteRange.of(header, 1_000)).contains(new ByteRange(from, bytes));
    }

    @ParameterizedTest
    @CsvSource({"bytes=1000-", "bytes=5000-6000", "bytes=-0", "bytes=99999999999999999999-"})
    void aRangeBehindTheEndIsNotThere(String header) {
        assertThat(ByteRange.of(header, 1_000))
                .hasValueSatisfying(range -> assertThat(range.isThere()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"bytes=5-4", "bytes=-", "bytes=a-b", "items=0-1", "'bytes=0-1,5-6'", "bytes=0", "''"})
    void whatIsNoSingleRangeAsksForTheWhole(String header) {
        assertThat(ByteRange.of(header, 1_000)).isEmpty();
    }

    @Test
    void noRangeAsksForTheWhole() {
        assertThat(ByteRange.of(null, 1_000)).isEmpty();
    }
}

package fi.vastuugroup.privacy.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is stored or signed as a digest is the same in every release and on every thread. */
class DigestsTest {

    /** FIPS 180-2, B.1; SHA-256 of nothing. */
    @Test
    void sha256IsTheStandards() {
        assertThat(Digests.sha256Hex("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digests.sha256Hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Digests.sha256("ä€")).isEqualTo(Digests.sha256("ä€".getBytes(UTF_8)));
    }

    /** RFC 4231, test case 2. */
    @Test
    void hmacIsTheStandards() {
        String expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        byte[] message = "what do ya want for nothing?".getBytes(UTF_8);
        Digests.Keyed jefe = new Digests.Keyed("Jefe".getBytes(UTF_8));

        assertThat(HexFormat.of().formatHex(Digests.hmac("Jefe", message))).isEqualTo(expected);
        assertThat(HexFormat.of().formatHex(jefe.hmac(message))).isEqualTo(expected);
        assertThat(HexFormat.of().formatHex(jefe.hmac(message))).isEqualTo(expected);
    }

    @Test
    void whatComesInPiecesIsDigestedAsAWholeWhateverElseTheThreadDigests() {
        var running = Digests.running();
        running.update("a".getBytes(UTF_8));
        Digests.sha256("something else");
        running.update("bc".getBytes(UTF_8));

        assertThat(running.digest()).isEqualTo(Digests.sha256("abc"));
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        Digests.Keyed keyed = new Digests.Keyed("key".getBytes(UTF_8));
        List<String> texts =
                IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();

        List<String> alone = texts.stream().map(text -> digest(keyed, text)).toList();
        List<String> together =
                texts.parallelStream().map(text -> digest(keyed, text)).toList();

        assertThat(together).isEqualTo(alone);
    }

    private static String digest(Digests.Keyed keyed, String text) {
        return HexFormat.of().formatHex(keyed.hmac(Digests.sha256(text)));
    }
}

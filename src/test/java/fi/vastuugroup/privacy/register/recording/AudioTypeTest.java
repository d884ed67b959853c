package fi.vastuugroup.privacy.register.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioTypeTest {

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** The beginnings stand in the formats' own specifications. */
    @ParameterizedTest
    @CsvSource({
        "524946462400000057415645666d7420, WAV",
        "4f6767530002000000000000000000000000000000000000000001134f70757348656164, OGG",
        "4f67675300020000000000000000000000000000000000000000011e01766f72626973, OGG",
        "664c614300000022, FLAC",
        "00000018667479704d344120, MP4",
        "0000001c6674797069736f6d, MP4",
        "1a45dfa39f4286810142f7810142f2810442f381084282847765626d, WEBM",
        "2321414d520a3c, AMR",
        "2321414d522d57420a, AMR",
        "49443304000000000000, MPEG",
        "fffb9064, MPEG",
        "fff338c4, MPEG"
    })
    void eachKindIsRecognisedByItsBeginning(String head, AudioType type) {
        assertThat(AudioType.of(bytes(head))).contains(type);
    }

    /** A picture, AVI, an Ogg with pictures, QuickTime, HEIC, Matroska, AAC without a container, a page, nothing. */
    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a464946",
        "524946462400000041564920",
        "4f67675300020000000000000000000000000000000000000000012a807468656f7261",
        "000000146674797071742020",
        "0000001866747970686569630000",
        "1a45dfa39f4282886d6174726f736b61",
        "fff15080",
        "3c21444f43545950452068746d6c3e",
        "00",
        "ffff",
        "4f676753"
    })
    void nothingElseIs(String head) {
        assertThat(AudioType.of(bytes(head))).isEqualTo(Optional.empty());
    }

    @Test
    void theCallsOfTheLocalRunAre() throws IOException {
        Path calls = Path.of("src/local/resources/demonstration");
        assertThat(AudioType.of(Files.readAllBytes(calls.resolve("call-C-1003-1.ogg"))))
                .contains(AudioType.OGG);
        assertThat(AudioType.of(Files.readAllBytes(calls.resolve("call-C-1003-2.mp3"))))
                .contains(AudioType.MPEG);
    }

    @Test
    void whatItIsCalledMustNotContradict() {
        assertThat(AudioType.WAV.isMeantBy("Audio/WAV; charset=binary")).isTrue();
        assertThat(AudioType.WAV.isMeantBy("application/octet-stream")).isTrue();
        assertThat(AudioType.WAV.isMeantBy("audio/mpeg")).isFalse();
    }

    @Test
    void aDigestIsReadAmongOthers() {
        String of = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:";
        String hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

        assertThat(ContentDigest.of(List.of(of)).sha256()).isEqualTo(hex);
        assertThat(ContentDigest.of(List.of("sha-512=:AA==:, " + of)).sha256()).isEqualTo(hex);
        assertThat(ContentDigest.of(List.of("md5=:AA==:", of + ";a=1")).header())
                .isEqualTo(of);
        for (List<String> unreadable : List.of(
                List.<String>of(), List.of("sha-256=AA"), List.of("x" + of), List.of(of, of), List.of(of + "x"))) {
            assertThatThrownBy(() -> ContentDigest.of(unreadable)).isInstanceOf(ProblemException.class);
        }
    }
}

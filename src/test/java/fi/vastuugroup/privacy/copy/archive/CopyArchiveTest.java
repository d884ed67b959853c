package fi.vastuugroup.privacy.copy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.crypto.References;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is a ZIP that others read, however much it is, and is never more than a portion in memory. */
class CopyArchiveTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC);

    /** More than a ZIP without its later extension counts. */
    private static final int MANY = 66_000;

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path directory = Path.of("");

    /** Writes entries as a copy does, and takes what waits after each. */
    private Path written(@Nullable String passPhrase, int entries, byte[] content, CopyArchive.Kind kind)
            throws IOException {
        Path file = directory.resolve("copy.zip");
        CopyArchive archive = new CopyArchive(passPhrase, CLOCK);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < entries; i++) {
                archive.begin("data/" + i, kind);
                archive.write(content);
                archive.end(1L);
                assertThat(archive.waiting()).isLessThan(2 * content.length + 64 * 1024);
                out.write(archive.take().getBytes());
            }
            archive.close();
            out.write(archive.take().getBytes());
        }
        return file;
    }

    @Test
    void manyEntriesAreRead() throws IOException {
        Path file = written(null, MANY, "hei".getBytes(StandardCharsets.UTF_8), CopyArchive.Kind.TEXT);

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(MANY);
            assertThat(zip.getInputStream(zip.getEntry("data/65999")).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("hei");
        }
    }

    @Test
    void whatIsPackedIsNotPressedAgainAndFlowsThrough() throws IOException {
        byte[] sound = new byte[MEGABYTE];
        new Random(1).nextBytes(sound);

        Path file = written(null, 64, sound, new CopyArchive.Kind("audio/ogg", true, null));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("data/63")).readAllBytes())
                    .isEqualTo(sound);
            assertThat(zip.getEntry("data/63").getCompressedSize()).isBetween((long) MEGABYTE, MEGABYTE + 1024L);
        }
    }

    @Test
    void anEncryptedOneOpensWithItsPassPhraseAlone() throws IOException {
        String passPhrase = References.passPhrase();
        assertThat(passPhrase).matches("([2-9A-HJ-NP-Z]{4}-){6}[2-9A-HJ-NP-Z]{4}");
        Path file = written(passPhrase, 3, "salaisuus".getBytes(StandardCharsets.UTF_8), CopyArchive.Kind.TEXT);

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("salaisuus");
        assertThat(read(file, passPhrase)).isEqualTo("salaisuus");
        assertThatThrownBy(() -> read(file, References.passPhrase())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(file, null)).isInstanceOf(IOException.class);
    }

    private static String read(Path file, @Nullable String passPhrase) throws IOException {
        char[] password = passPhrase == null ? null : passPhrase.toCharArray();
        try (var zip = new net.lingala.zip4j.ZipFile(file.toFile(), password);
                var entry = zip.getInputStream(zip.getFileHeader("data/2"))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

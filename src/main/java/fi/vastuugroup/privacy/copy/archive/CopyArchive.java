package fi.vastuugroup.privacy.copy.archive;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.jspecify.annotations.Nullable;

/**
 * Writes a ZIP, one entry after the other, into memory that is emptied as fast as its reader takes it, and digests each
 * entry. Every entry is written in one go, with its length and checksum behind it, so that readers of streams can read
 * it too; what is packed already is not pressed again. An entry holds up to 4 GB; how many there are, and how large they
 * are together, is not limited (Zip64).
 */
public final class CopyArchive {

    private final Memory memory = new Memory();
    private final ZipOutputStream zip;
    private final boolean encrypted;
    private final Clock clock;
    private final List<CopyManifest.Entry> entries = new ArrayList<>();
    private @Nullable Open open;

    /** @param passPhrase encrypts every entry (AES-256); null: none is */
    public CopyArchive(@Nullable String passPhrase, Clock clock) {
        this.encrypted = passPhrase != null;
        this.clock = clock;
        try {
            this.zip = new ZipOutputStream(
                    memory, passPhrase == null ? null : passPhrase.toCharArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an entry is. */
    public record Kind(
            String mediaType, boolean packed, @Nullable String schema) {

        public static final Kind CSV = new Kind("text/csv;charset=UTF-8;header=present", false, null);
        public static final Kind HTML = new Kind("text/html;charset=UTF-8", false, null);
        public static final Kind TEXT = new Kind("text/plain;charset=UTF-8", false, null);
        public static final Kind SCHEMA = new Kind("application/schema+json", false, null);
        public static final Kind JWS = new Kind("application/jose", false, null);

        public static Kind json(String schema) {
            return new Kind("application/json", false, schema);
        }
    }

    private static final class Open {

        private final String name;
        private final Kind kind;
        private final MessageDigest digest = Digests.running();
        private long bytes;

        Open(String name, Kind kind) {
            this.name = name;
            this.kind = kind;
        }
    }

    private static final class Memory extends ByteArrayOutputStream {

        Buffer take() {
            Buffer taken = Buffer.buffer(toByteArray());
            reset();
            return taken;
        }
    }

    /** Begins an entry. */
    public void begin(String name, Kind kind) {
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setCompressionMethod(CompressionMethod.DEFLATE);
        parameters.setCompressionLevel(kind.packed() ? CompressionLevel.NO_COMPRESSION : CompressionLevel.NORMAL);
        parameters.setLastModifiedFileTime(clock.instant().toEpochMilli());
        if (encrypted) {
            parameters.setEncryptFiles(true);
            parameters.setEncryptionMethod(EncryptionMethod.AES);
            parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        }
        try {
            zip.putNextEntry(parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open = new Open(name, kind);
    }

    public void write(byte[] bytes) {
        Open entry = opened();
        entry.digest.update(bytes);
        entry.bytes += bytes.length;
        try {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the entry; the manifest names it. */
    public CopyManifest.Entry end(@Nullable Long records) {
        Open entry = opened();
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open = null;
        Instant now = clock.instant();
        CopyManifest.Entry ended = new CopyManifest.Entry(
                entry.name,
                entry.kind.mediaType(),
                entry.bytes,
                HexFormat.of().formatHex(entry.digest.digest()),
                now,
                records,
                entry.kind.schema());
        entries.add(ended);
        return ended;
    }

    /** Writes an entry at once. */
    public CopyManifest.Entry add(String name, Kind kind, byte[] content) {
        begin(name, kind);
        write(content);
        return end(null);
    }

    /** Ends the archive with its directory. */
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CopyManifest.Entry> entries() {
        return List.copyOf(entries);
    }

    /** How many bytes wait to be taken. */
    public int waiting() {
        return memory.size();
    }

    /** Takes what was written since. */
    public Buffer take() {
        return memory.take();
    }

    private Open opened() {
        if (open == null) {
            throw new IllegalStateException("no entry is open");
        }
        return open;
    }
}

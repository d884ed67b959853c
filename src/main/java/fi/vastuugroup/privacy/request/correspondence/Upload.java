package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.http.ContentDisposition;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody attaches. Its type is what its content says.
 *
 * @param disposition the header {@code Content-Disposition}, with the sender's name of the file; null without it
 */
public record Upload(AttachmentPurpose purpose, @Nullable String disposition, byte[] content) {

    public FileType type() {
        return FileType.of(content);
    }

    String name() {
        return FileName.of(ContentDisposition.fileName(disposition).orElse(null), purpose, type());
    }

    /** All of it, by which a repetition is recognised. */
    public List<String> told() {
        return List.of(purpose.slug(), name(), HexFormat.of().formatHex(Digests.sha256(content)));
    }

    /** Leaves the name out of logs. */
    @Override
    public String toString() {
        return "Upload[" + purpose + "]";
    }
}

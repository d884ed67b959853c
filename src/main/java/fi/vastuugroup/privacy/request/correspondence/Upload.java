package fi.vastuugroup.privacy.request.correspondence;

import java.util.Locale;

/** A file that somebody attaches. Its type is what its content says; its name is ours, for the sender's may tell too much. */
public record Upload(AttachmentPurpose purpose, byte[] content) {

    public FileType type() {
        return FileType.of(content);
    }

    String name() {
        return purpose.slug() + "." + type().name().toLowerCase(Locale.ROOT);
    }
}

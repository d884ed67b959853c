package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The kinds of files that can be attached: documents and pictures, recognised by their first bytes, not by their name. */
enum FileType {
    PDF("application/pdf", "255044462d", "pdf"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    PNG("image/png", "89504e470d0a1a0a", "png");

    private final String mediaType;
    private final byte[] signature;
    private final List<String> extensions;

    FileType(String mediaType, String signature, String... extensions) {
        this.mediaType = mediaType;
        this.signature = HexFormat.of().parseHex(signature);
        this.extensions = List.of(extensions);
    }

    /** @throws ProblemException {@code file-type} for anything else */
    static FileType of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length >= type.signature.length
                        && Arrays.equals(content, 0, type.signature.length, type.signature, 0, type.signature.length))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.FILE_TYPE, "the file is no PDF, JPEG or PNG"));
    }

    /** The kind of a stored file. */
    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of files that can be attached"));
    }

    String mediaType() {
        return mediaType;
    }

    /** What its names end in. */
    String extension() {
        return extensions.get(0);
    }

    /** Whether a name ends as those of the kind do. */
    boolean isEndOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }
}

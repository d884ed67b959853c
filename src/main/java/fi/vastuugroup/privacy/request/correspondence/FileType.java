package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.util.Arrays;
import java.util.HexFormat;

/** The kinds of files that can be attached: documents and pictures, recognised by their first bytes, not by their name. */
enum FileType {
    PDF("application/pdf", "255044462d"),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a");

    private final String mediaType;
    private final byte[] signature;

    FileType(String mediaType, String signature) {
        this.mediaType = mediaType;
        this.signature = HexFormat.of().parseHex(signature);
    }

    /** @throws ProblemException {@code unsupported-media-type} for anything else */
    static FileType of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length >= type.signature.length
                        && Arrays.equals(content, 0, type.signature.length, type.signature, 0, type.signature.length))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "the file is no PDF, JPEG or PNG"));
    }

    String mediaType() {
        return mediaType;
    }
}

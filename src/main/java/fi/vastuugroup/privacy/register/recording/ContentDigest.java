package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest as headers of HTTP have it (RFC 9530): {@code sha-256=:…:}.
 *
 * @param sha256 in hexadecimal
 */
public record ContentDigest(String sha256) {

    /** A member of the dictionary, alone or among those of other algorithms; 32 bytes are 43 characters and a sign. */
    private static final Pattern MEMBER =
            Pattern.compile("(?:^|,)[ \\t]*sha-256=:([A-Za-z0-9+/]{43}=):[ \\t]*(?:;[^,]*+)?(?=,|$)");

    /**
     * Reads the header {@code Content-Digest}.
     *
     * @param lines the lines of the header
     * @throws ProblemException {@code invalid-request} without a SHA-256 digest, or with several
     */
    static ContentDigest of(List<String> lines) {
        Matcher member = MEMBER.matcher(String.join(", ", lines));
        if (!member.find()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "Content-Digest with sha-256 of the audio is required (RFC 9530)");
        }
        byte[] digest = Base64.getDecoder().decode(member.group(1));
        if (member.find()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "Content-Digest has sha-256 twice");
        }
        return new ContentDigest(HexFormat.of().formatHex(digest));
    }

    /** The value of a header that tells the digest. */
    public String header() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes()) + ":";
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(sha256);
    }
}

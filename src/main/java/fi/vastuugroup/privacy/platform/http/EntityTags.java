package fi.vastuugroup.privacy.platform.http;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes HTTP entity tags of revisions and checks them: concurrent edits are found, never lost (RFC 9110, RFC 6585). */
public final class EntityTags {

    /** Enough that no two states of one resource are found with the same tag. */
    private static final int TAG_BYTES = 16;

    /** Matches whatever is there. */
    private static final String ANY = "*";

    private static final String WEAK = "W/";

    /** An entity tag (RFC 9110 §8.8.3); a weak one begins with {@code W/}. A comma can be within the quotes. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    private static final Pattern LIST =
            Pattern.compile("[ \\t,]*" + TAG.pattern() + "(?:[ \\t]*,[ \\t,]*" + TAG.pattern() + ")*+[ \\t,]*");

    private EntityTags() {}

    /** The strong entity tag of a revision. */
    public static String of(int revision) {
        return "\"" + revision + "\"";
    }

    /** The strong entity tag of a resource without a revision: a digest of all that makes its state. */
    public static String of(Collection<String> parts) {
        byte[] digest = Digests.sha256(String.join("\n", parts));
        return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES)) + "\"";
    }

    /**
     * Checks {@code If-Match} against the present revision: {@code *} matches whatever is there, a list where one of its
     * tags does. They are compared strongly, so that a weak tag matches nothing (RFC 9110 §13.1.1).
     *
     * @throws ProblemException {@code revision-required} (428) without it, {@code stale-revision} (412) when another
     *     revision is present
     */
    public static void requireMatch(@Nullable String ifMatch, int revision) {
        requireMatch(ifMatch, of(revision));
    }

    /** As {@link #requireMatch(String, int)}, against the present tag. */
    public static void requireMatch(@Nullable String ifMatch, String present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.REVISION_REQUIRED, "send If-Match with the ETag that you have seen");
        }
        if (!ifMatch.strip().equals(ANY) && !tags(ifMatch).contains(present)) {
            throw new ProblemException(ProblemType.STALE_REVISION, "the resource has changed since that ETag");
        }
    }

    /**
     * Whether {@code If-None-Match} names the present tag: the caller has already what is there. They are compared weakly
     * (RFC 9110 §13.1.2).
     */
    public static boolean isKnown(@Nullable String ifNoneMatch, String present) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals(ANY)
                        || tags(ifNoneMatch).stream().map(EntityTags::opaque).anyMatch(opaque(present)::equals));
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }

    private static Set<String> tags(String list) {
        return LIST.matcher(list).matches()
                ? TAG.matcher(list).results().map(MatchResult::group).collect(toUnmodifiableSet())
                : Set.of();
    }
}

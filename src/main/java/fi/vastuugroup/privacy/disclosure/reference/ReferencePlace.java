package fi.vastuugroup.privacy.disclosure.reference;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.math.BigInteger;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a reference as the id of a cursor, and back: its letters and digits are a number that an id has room for. */
final class ReferencePlace {

    private static final String PREFIX = "D-";
    private static final int LENGTH = 20;
    private static final int HALF = Long.SIZE;

    private ReferencePlace() {}

    static UUID id(DisclosedReferenceStore.Reference listed) {
        BigInteger number = new BigInteger(listed.reference().substring(PREFIX.length()), Character.MAX_RADIX);
        return new UUID(number.shiftRight(HALF).longValue(), number.longValue());
    }

    /**
     * The reference of an id; null for none.
     *
     * @throws ProblemException {@code invalid-cursor} for an id that is none of a reference
     */
    static @Nullable String reference(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        String text = new BigInteger(unsigned(id.getMostSignificantBits()))
                .shiftLeft(HALF)
                .or(new BigInteger(unsigned(id.getLeastSignificantBits())))
                .toString(Character.MAX_RADIX);
        if (text.length() > LENGTH) {
            throw new ProblemException(ProblemType.INVALID_CURSOR, "cursor was not handed out by this list");
        }
        return PREFIX + "0".repeat(LENGTH - text.length()) + text;
    }

    private static String unsigned(long half) {
        return Long.toUnsignedString(half);
    }
}

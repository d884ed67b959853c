package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds a place in one list, opaque to the caller. It carries the values that the list is sorted by, so that the list
 * goes on where the caller was when the last entry seen has moved or gone. It grants nothing, for the query that it
 * continues is bound to the caller.
 *
 * @param list the operation's id, and what else makes the list; another list's cursor is refused
 * @param place behind the last entry seen; null for the list's beginning
 */
public record Cursor(String list, @Nullable Place place) {

    private static final int LIST_BYTES = 8;
    private static final int BYTES = LIST_BYTES + 3 * Long.BYTES;

    private static final long MICROS_OF_A_DAY = Duration.ofDays(1).toNanos() / 1_000;

    /** No entry is from before or after these, and the database knows all between. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * Where an entry stands in its list.
     *
     * @param order what the list is sorted by, before the id; 0 for one that is sorted by the id alone
     */
    public record Place(long order, UUID id) {

        /** A place in a list that is sorted by the id. */
        public static Place of(UUID id) {
            return new Place(0, id);
        }

        /** A place in a list that is sorted by a time, as exactly as the database keeps it. */
        public static Place at(Instant time, UUID id) {
            return new Place(ChronoUnit.MICROS.between(Instant.EPOCH, time), id);
        }

        /** A place in a list that is sorted by a date. */
        public static Place on(LocalDate day, UUID id) {
            return new Place(day.toEpochDay(), id);
        }

        /** @throws ProblemException {@code invalid-cursor} for one that no list of times handed out */
        public Instant time() {
            requireDay(Math.floorDiv(order, MICROS_OF_A_DAY));
            return Instant.EPOCH.plus(order, ChronoUnit.MICROS);
        }

        /** @throws ProblemException {@code invalid-cursor} for one that no list of dates handed out */
        public LocalDate day() {
            return requireDay(order);
        }

        private static LocalDate requireDay(long epochDay) {
            if (epochDay < FIRST_DAY.toEpochDay() || epochDay > LAST_DAY.toEpochDay()) {
                throw notHandedOut();
            }
            return LocalDate.ofEpochDay(epochDay);
        }
    }

    /**
     * The cursor that a caller of a list sends.
     *
     * @param cursor null for the list's beginning
     * @throws ProblemException {@code invalid-cursor} for one that this list did not hand out
     */
    public static Cursor parse(String list, @Nullable String cursor) {
        if (cursor == null) {
            return new Cursor(list, null);
        }
        ByteBuffer bytes = decode(cursor);
        if (bytes.remaining() != BYTES || bytes.getLong() != mark(list)) {
            throw notHandedOut();
        }
        return new Cursor(list, new Place(bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong())));
    }

    /** The id of the last entry seen; null for the list's beginning. */
    public @Nullable UUID id() {
        return place == null ? null : place.id();
    }

    /** The cursor of the same list behind an entry, as a caller sends it. */
    public String behind(Place entry) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(mark(list))
                .putLong(entry.order())
                .putLong(entry.id().getMostSignificantBits())
                .putLong(entry.id().getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ByteBuffer decode(String cursor) {
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException notBase64) {
            throw notHandedOut();
        }
    }

    private static long mark(String list) {
        return ByteBuffer.wrap(Digests.sha256(list)).getLong();
    }

    private static ProblemException notHandedOut() {
        return new ProblemException(ProblemType.INVALID_CURSOR, "cursor was not handed out by this list");
    }
}

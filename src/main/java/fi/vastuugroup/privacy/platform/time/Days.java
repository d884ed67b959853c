package fi.vastuugroup.privacy.platform.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The Helsinki dates that a list is limited to.
 *
 * @param from the first one; null for all before
 * @param to the last one; null for all after
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Days ALL = new Days(null, null);

    private static final OffsetDateTime FIRST =
            LocalDate.of(1, 1, 1).atStartOfDay().atOffset(ZoneOffset.UTC);
    private static final OffsetDateTime LAST =
            LocalDate.of(9999, 12, 31).atStartOfDay().atOffset(ZoneOffset.UTC);

    /** When they begin; before all that is held where they have no first one. */
    public OffsetDateTime begin() {
        return from == null ? FIRST : day(from);
    }

    /** When they are over; after all that is held where they have no last one. */
    public OffsetDateTime end() {
        return to == null ? LAST : day(to.plusDays(1));
    }

    private static OffsetDateTime day(LocalDate date) {
        return date.atStartOfDay(Helsinki.ZONE).toOffsetDateTime();
    }
}

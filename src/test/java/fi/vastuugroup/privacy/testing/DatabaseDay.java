package fi.vastuugroup.privacy.testing;

import java.time.LocalDate;

/**
 * The day on which the database works in the tests: the real one until it is set. The owner's functions go by it, whatever
 * day the application says; as the owner, a test may say another.
 */
public final class DatabaseDay {

    private static final String SAYS =
            "create or replace function helsinki_today() returns date language sql stable parallel safe as '%s'";

    private static boolean moved;

    private DatabaseDay() {}

    /** Lets the database work on a day. */
    public static void set(LocalDate day) {
        Database.execute(SAYS.formatted("select date ''" + day + "''"));
        moved = true;
    }

    /** Back to the real day; done after each test. */
    public static void reset() {
        if (moved) {
            Database.execute(SAYS.formatted("select (now() at time zone ''Europe/Helsinki'')::date"));
            moved = false;
        }
    }
}

package fi.vastuugroup.privacy.request.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The deadlines of twelve years against a second calculation that was written from the law alone (Art. 12(3);
 * Regulation 1182/71; Act 150/1930 §5): it has its own Easter, its own holidays and its own months.
 */
class DeadlinesOracleTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final int LONGEST_PAUSE = 40;
    private static final int SHOWN = 20;

    private final Deadlines deadlines = new Deadlines(new WorkingDays());

    @Test
    void everyDeadlineOfTwelveYearsIsTheLawsOne() {
        List<String> wrong = new ArrayList<>();
        for (LocalDate received = FIRST; !received.isAfter(LAST); received = received.plusDays(1)) {
            for (int paused = 0; paused <= LONGEST_PAUSE; paused++) {
                LocalDate plain = expected(received, 1, paused);
                compare(wrong, "due", received, paused, plain, deadlines.dueOn(received, false, paused));
                compare(
                        wrong,
                        "due, extended",
                        received,
                        paused,
                        expected(received, 3, paused),
                        deadlines.dueOn(received, true, paused));
                // Art. 12(3): an extension is told within the first month, which ends as any month of that article does
                compare(wrong, "told", received, paused, plain, deadlines.lastDayToExtend(received, paused));
            }
        }

        assertEquals(List.of(), wrong.stream().limit(SHOWN).toList(), () -> wrong.size() + " disagree");
    }

    /** Counted by hand on a wall calendar; where the month ends by number is in the comment. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # received  | extended | paused | due        # why
            2026-11-02  | false    | 0      | 2026-12-02 # a Wednesday; the day of receipt is not counted
            2026-11-22  | false    | 0      | 2026-12-22 # received on a Sunday: it counts as received
            2025-01-31  | false    | 0      | 2025-02-28 # no 31 February: its last day, a Friday
            2026-01-31  | false    | 0      | 2026-03-02 # 28 February is a Saturday
            2027-01-31  | false    | 0      | 2027-03-01 # 28 February is a Sunday
            2028-01-31  | false    | 0      | 2028-02-29 # a leap year; a Tuesday
            2028-01-29  | false    | 0      | 2028-02-29 # the leap day has its own number
            2027-11-30  | true     | 0      | 2028-02-29 # three months end on the leap day
            2026-11-30  | true     | 0      | 2027-03-01 # three months end on Sunday 28 February
            2028-02-29  | false    | 0      | 2028-03-29 # from the leap day; a Wednesday
            2026-03-02  | false    | 0      | 2026-04-02 # Maundy Thursday is a working day
            2026-03-03  | false    | 0      | 2026-04-07 # Good Friday; Easter Monday is 6 April
            2025-01-18  | true     | 0      | 2025-04-22 # Good Friday, extended; Easter Monday is 21 April
            2026-04-01  | false    | 0      | 2026-05-04 # May Day is a Friday
            2026-04-14  | false    | 0      | 2026-05-15 # Ascension Day, always a Thursday; Friday is a working day
            2026-05-19  | false    | 0      | 2026-06-22 # Midsummer Eve, Friday 19 June
            2027-05-25  | false    | 0      | 2027-06-28 # Midsummer Eve, Friday 25 June
            2026-05-24  | false    | 0      | 2026-06-24 # 24 June is an ordinary Wednesday: Midsummer is movable
            2026-09-30  | false    | 0      | 2026-10-30 # the Friday before All Saints is a working day
            2026-10-01  | false    | 0      | 2026-11-02 # Sunday after All Saints
            2027-11-06  | false    | 0      | 2027-12-07 # Independence Day is a Monday
            2026-11-24  | false    | 0      | 2026-12-28 # Christmas Eve is a Thursday; then Friday, Saturday, Sunday
            2029-11-24  | false    | 0      | 2029-12-27 # Christmas Eve is a Monday; 25 and 26 are holidays
            2026-11-23  | false    | 0      | 2026-12-23 # the day before Christmas Eve is a working day
            2026-12-01  | false    | 0      | 2027-01-04 # 1 January is a Friday
            2025-12-06  | false    | 0      | 2026-01-07 # Epiphany is a Tuesday
            2026-11-30  | false    | 1      | 2026-12-31 # 31 December is a working day
            2026-11-24  | false    | 2      | 2026-12-28 # 24 + 2 = Saturday 26 December: the move comes after the pause
            2026-11-24  | false    | 4      | 2026-12-28 # 24 + 4 = Monday 28 December: nothing left to move
            2025-12-01  | false    | 5      | 2026-01-07 # 1 January + 5 = Epiphany
            2026-01-31  | false    | 1      | 2026-03-02 # 28 February + 1 = Sunday 1 March
            2027-11-30  | true     | 1      | 2028-03-01 # 29 February + 1
            """)
    void aDeadlineIsTheOneCountedByHand(String received, boolean extended, int paused, String due) {
        LocalDate counted = LocalDate.parse(due.replaceFirst("\\s*#.*", ""));
        LocalDate day = LocalDate.parse(received);

        assertEquals(counted, deadlines.dueOn(day, extended, paused));
        assertEquals(counted, expected(day, extended ? 3 : 1, paused));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
        "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2036-04-13", "2038-04-25"
    })
    void theSecondCalculationKnowsTheAlmanacsEaster(LocalDate sunday) {
        assertEquals(sunday, easter(sunday.getYear()));
    }

    private static void compare(
            List<String> wrong, String what, LocalDate received, int paused, LocalDate lawful, LocalDate actual) {
        if (!lawful.equals(actual)) {
            wrong.add("%s: received %s, paused %d: %s, not %s".formatted(what, received, paused, lawful, actual));
        }
    }

    private static LocalDate expected(LocalDate received, int months, int paused) {
        int monthsSinceYearZero = received.getYear() * 12 + received.getMonthValue() - 1 + months;
        int year = monthsSinceYearZero / 12;
        int month = monthsSinceYearZero % 12 + 1;
        LocalDate day = LocalDate.of(year, month, Math.min(received.getDayOfMonth(), lengthOf(month, year)))
                .plusDays(paused);
        while (isFree(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static int lengthOf(int month, int year) {
        boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isFree(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return true;
        }
        int date = day.getMonthValue() * 100 + day.getDayOfMonth();
        boolean fixed = switch (date) {
            case 101, 106, 501, 1206, 1224, 1225, 1226 -> true;
            default -> false;
        };
        // the Saturday of 20 to 26 June is Midsummer Day; All Saints' Day and Whitsun never leave the weekend
        boolean midsummerEve = weekday == DayOfWeek.FRIDAY && date >= 619 && date <= 625;
        long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        boolean movable = fromEaster == -2 || fromEaster == 1 || fromEaster == 39;
        return fixed || midsummerEve || movable;
    }

    /** Gauss's rule with the numbers of 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        if (sunday == 6 && (moon == 29 || moon == 28 && year % 19 > 10)) {
            sunday = -1;
        }
        int march = 22 + moon + sunday;
        return march > 31 ? LocalDate.of(year, 4, march - 31) : LocalDate.of(year, 3, march);
    }
}

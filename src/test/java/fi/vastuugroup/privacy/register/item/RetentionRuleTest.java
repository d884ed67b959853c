package fi.vastuugroup.privacy.register.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule over every day of several years, against an oracle that counts on another calendar implementation. */
class RetentionRuleTest {

    private static final MonthDay DECEMBER = MonthDay.of(12, 31);
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2029, 1, 1);
    private static final LocalDate RELATION_END = LocalDate.of(2027, 6, 30);

    private static RetentionRule rule(String text) {
        return RetentionRule.parse(text, 6, DECEMBER);
    }

    private static Stream<LocalDate> days() {
        return FROM.datesUntil(TO);
    }

    /** Calendar months with the month's length counted by hand; shares no code with {@code LocalDate.plusMonths}. */
    private static LocalDate monthsLater(LocalDate date, int months) {
        int month = date.getMonthValue() - 1 + months;
        int year = date.getYear() + month / 12;
        month = month % 12 + 1;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int length = List.of(31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
                .get(month - 1);
        return LocalDate.of(year, month, Math.min(date.getDayOfMonth(), length));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 12, 24, 36})
    void monthsAreCalendarMonthsClampedToTheMonthsEnd(int months) {
        RetentionRule rule = rule("P" + months + "M");

        days().forEach(day -> assertEquals(monthsLater(day, months), rule.dueOn(day, null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2027-02-28",
        "2027-11-30, 2028-02-29",
        "2026-08-31, 2026-11-30",
        "2026-12-31, 2027-03-31",
        "2027-11-29, 2028-02-29",
        "2026-11-29, 2027-02-28"
    })
    void threeMonthsFromAMonthsLastDays(LocalDate event, LocalDate due) {
        assertEquals(due, rule("P3M").dueOn(event, null, null));
    }

    /** The event's date is Helsinki's, on the nights when clocks change too; the oracle is {@code GregorianCalendar}. */
    @Test
    void anInstantCountsFromItsHelsinkiDate() {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Europe/Helsinki"));
        Instant end = Instant.parse("2027-04-01T00:00:00Z");
        for (Instant at = Instant.parse("2026-01-01T00:00:00Z"); at.isBefore(end); at = at.plusSeconds(1_799)) {
            calendar.setTimeInMillis(at.toEpochMilli());
            LocalDate expected = monthsLater(
                    LocalDate.of(
                            calendar.get(Calendar.YEAR),
                            calendar.get(Calendar.MONTH) + 1,
                            calendar.get(Calendar.DAY_OF_MONTH)),
                    7);
            assertEquals(expected, rule("P7M").dueOn(Helsinki.dateOf(at), null, null));
        }
    }

    @Test
    void relationLastsAsLongAsTheRelation() {
        days().forEach(day -> {
            assertEquals(RELATION_END, rule("relation").dueOn(day, day, RELATION_END));
            assertNull(rule("relation").dueOn(day, day, null));
        });
    }

    @Test
    void aSubscriptionEndsWithItsWithdrawalOrTheRelation() {
        days().forEach(day -> {
            assertEquals(day, rule("relation-or-withdrawal").dueOn(FROM, day, RELATION_END));
            assertEquals(day, rule("relation-or-withdrawal").dueOn(FROM, day, null));
            assertEquals(RELATION_END, rule("relation-or-withdrawal").dueOn(day, null, RELATION_END));
            assertNull(rule("relation-or-withdrawal").dueOn(day, null, null));
        });
    }

    @Test
    void aStandingProhibitionOutlivesTheRelation() {
        days().forEach(day -> {
            assertNull(rule("until-lifted").dueOn(day, null, RELATION_END));
            assertEquals(RELATION_END, rule("until-lifted").dueOn(day, day, RELATION_END));
            assertNull(rule("until-lifted").dueOn(day, day, null));
        });
    }

    @Test
    void aConsentsProofIsKeptThreeYearsFromItsWithdrawalOrFromTheRelation() {
        days().forEach(day -> {
            assertEquals(monthsLater(day, 36), rule("P36M-after-withdrawal").dueOn(FROM, day, RELATION_END));
            assertEquals(monthsLater(day, 36), rule("P36M-after-withdrawal").dueOn(FROM, null, day));
            assertNull(rule("P36M-after-withdrawal").dueOn(day, null, null));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--12-31", "--06-30", "--02-28", "--02-29", "--01-01"})
    void vouchersAreKeptSixYearsFromTheYearInWhichTheFinancialYearEnded(String financialYearEnd) {
        MonthDay end = MonthDay.parse(financialYearEnd);
        RetentionRule rule = RetentionRule.parse("accounting", 6, end);
        days().forEach(day -> {
            LocalDate lastDay = day;
            while (!isEnd(lastDay, end)) {
                lastDay = lastDay.plusDays(1);
            }
            assertEquals(LocalDate.of(lastDay.getYear() + 6, 12, 31), rule.dueOn(day, null, RELATION_END));
        });
    }

    private static boolean isEnd(LocalDate day, MonthDay end) {
        boolean leapDay = end.getMonthValue() == 2 && end.getDayOfMonth() == 29;
        return leapDay
                ? day.getMonthValue() == 2 && day.plusDays(1).getMonthValue() == 3
                : day.getMonthValue() == end.getMonthValue() && day.getDayOfMonth() == end.getDayOfMonth();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P3M",
                "P24M",
                "relation",
                "relation-or-withdrawal",
                "until-lifted",
                "P36M-after-withdrawal",
                "accounting"
            })
    void aRuleIsStoredAsConfigured(String text) {
        assertEquals(text, rule(text).text());
    }

    @Test
    void onlyRulesThatMoveWithTheRelationSaySo() {
        assertTrue(Stream.of("relation", "relation-or-withdrawal", "until-lifted", "P36M-after-withdrawal")
                .allMatch(text -> rule(text).followsRelation()));
        assertTrue(Stream.of("P3M", "accounting").noneMatch(text -> rule(text).followsRelation()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P0M", "P-3M", "P3D", "p3m", "P3M ", "P1Y", "Relation", "never", "P99999M"})
    void whatIsNoRuleIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> rule(text));
    }
}

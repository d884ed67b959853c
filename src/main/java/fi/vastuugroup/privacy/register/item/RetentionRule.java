package fi.vastuugroup.privacy.register.item;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says when a category's items are due for deletion (notice §7; where it is silent, the controller's decision). All
 * dates are Helsinki local dates; months are calendar months, clamped to the month's end.
 */
public sealed interface RetentionRule {

    /** The rule's text, as configured and as stored with the item. */
    String text();

    /**
     * The last day on which an item is kept; null while no date is known.
     *
     * @param eventOn when the item's event was
     * @param endedOn when what the item says came to its end, if it did
     * @param relationEndsOn the last day of the subject's relation, if it has one
     */
    @Nullable LocalDate dueOn(LocalDate eventOn, @Nullable LocalDate endedOn, @Nullable LocalDate relationEndsOn);

    /** Whether the date moves with the end of the subject's relation. */
    default boolean followsRelation() {
        return false;
    }

    /**
     * Reads a rule: {@code P<n>M}, {@code P<n>M-after-withdrawal}, {@code relation}, {@code relation-or-withdrawal},
     * {@code until-lifted} or {@code accounting}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    static RetentionRule parse(String text, int accountingYears, MonthDay financialYearEnd) {
        switch (text) {
            case "relation":
                return new Relation();
            case "relation-or-withdrawal":
                return new RelationOrWithdrawal();
            case "until-lifted":
                return new UntilLifted();
            case "accounting":
                return new Accounting(accountingYears, financialYearEnd);
            default:
                Matcher months = Months.PATTERN.matcher(text);
                if (!months.matches()) {
                    throw new IllegalArgumentException("not a retention rule: " + text);
                }
                int count = Integer.parseInt(months.group(1));
                return months.group(2) == null ? new Months(count) : new AfterWithdrawal(count);
        }
    }

    /** Keeps an item for so many months after its event. */
    record Months(int months) implements RetentionRule {

        private static final Pattern PATTERN = Pattern.compile("P([1-9]\\d{0,3})M(-after-withdrawal)?");

        @Override
        public String text() {
            return "P" + months + "M";
        }

        @Override
        public LocalDate dueOn(LocalDate eventOn, @Nullable LocalDate endedOn, @Nullable LocalDate relationEndsOn) {
            return eventOn.plusMonths(months);
        }
    }

    /**
     * Keeps an item for so many months after a withdrawal; what is never withdrawn, for so many months after the relation:
     * without an end it would be kept when nothing is left that it could prove (Art. 5(1)(e)).
     */
    record AfterWithdrawal(int months) implements RetentionRule {

        @Override
        public String text() {
            return "P" + months + "M-after-withdrawal";
        }

        @Override
        public @Nullable LocalDate dueOn(
                LocalDate eventOn, @Nullable LocalDate endedOn, @Nullable LocalDate relationEndsOn) {
            LocalDate last = endedOn == null ? relationEndsOn : endedOn;
            return last == null ? null : last.plusMonths(months);
        }

        @Override
        public boolean followsRelation() {
            return true;
        }
    }

    /** Keeps an item as long as the relation lasts (notice §7). */
    record Relation() implements RetentionRule {

        @Override
        public String text() {
            return "relation";
        }

        @Override
        public @Nullable LocalDate dueOn(
                LocalDate eventOn, @Nullable LocalDate endedOn, @Nullable LocalDate relationEndsOn) {
            return relationEndsOn;
        }

        @Override
        public boolean followsRelation() {
            return true;
        }
    }

    /** Keeps an item as long as the relation lasts, or until it is withdrawn. */
    record RelationOrWithdrawal() implements RetentionRule {

        @Override
        public String text() {
            return "relation-or-withdrawal";
        }

        @Override
        public @Nullable LocalDate dueOn(
                LocalDate eventOn, @Nullable LocalDate endedOn, @Nullable LocalDate relationEndsOn) {
            return endedOn == null ? relationEndsOn : endedOn;
        }

        @Override
        public boolean followsRelation() {
            return true;
        }
    }

    /**
     * Keeps a standing prohibition without a date, whatever becomes of the relation; a lifted one goes with the
     * relation.
     */
    record UntilLifted() implements RetentionRule {

        @Override
        public String text() {
            return "until-lifted";
        }

        @Override
        public @Nullable LocalDate dueOn(
                LocalDate eventOn, @Nullable LocalDate endedOn, @Nullable LocalDate relationEndsOn) {
            return endedOn == null ? null : relationEndsOn;
        }

        @Override
        public boolean followsRelation() {
            return true;
        }
    }

    /**
     * Keeps a voucher for so many years from the end of the calendar year in which the event's financial year ended
     * (Accounting Act 2:10).
     */
    record Accounting(int years, MonthDay financialYearEnd) implements RetentionRule {

        @Override
        public String text() {
            return "accounting";
        }

        @Override
        public LocalDate dueOn(LocalDate eventOn, @Nullable LocalDate endedOn, @Nullable LocalDate relationEndsOn) {
            LocalDate endsThisYear = financialYearEnd.atYear(eventOn.getYear());
            int endYear = eventOn.isAfter(endsThisYear) ? eventOn.getYear() + 1 : eventOn.getYear();
            return YearMonth.of(endYear + years, 12).atEndOfMonth();
        }
    }
}

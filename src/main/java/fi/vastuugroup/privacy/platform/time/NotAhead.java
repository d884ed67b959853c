package fi.vastuugroup.privacy.platform.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A date or an instant of something that has happened: at most a day ahead, for clocks and time zones differ. One that
 * lies further ahead would extend the retention that counts from it (Art. 5(1)(e)). What may lie ahead, such as the end
 * of a contact role, is a {@link PlausibleDate} alone.
 */
@Documented
@PlausibleDate
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {NotAhead.OfDate.class, NotAhead.OfInstant.class})
public @interface NotAhead {

    /** What is wrong with a value, without the value. */
    String message() default "{fi.vastuugroup.privacy.platform.time.NotAhead.message}";

    /** As every constraint has. */
    Class<?>[] groups() default {};

    /** As every constraint has. */
    Class<? extends Payload>[] payload() default {};

    /** How far ahead of now an event may be dated. */
    Period TOLERANCE = Period.ofDays(1);

    /** Checks dates, which are Helsinki's. */
    class OfDate implements ConstraintValidator<NotAhead, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
            Clock clock = context.getClockProvider().getClock();
            return value == null || !value.isAfter(Helsinki.today(clock).plus(TOLERANCE));
        }
    }

    /** Checks instants. */
    class OfInstant implements ConstraintValidator<NotAhead, Instant> {

        @Override
        public boolean isValid(@Nullable Instant value, ConstraintValidatorContext context) {
            Clock clock = context.getClockProvider().getClock();
            return value == null || !value.isAfter(clock.instant().plus(TOLERANCE));
        }
    }
}

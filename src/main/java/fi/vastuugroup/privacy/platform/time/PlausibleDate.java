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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date or an instant of the years 1900 to 2200. What lies far outside overflows periods that are added to it, and the
 * database client wraps it around without an error.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {PlausibleDate.OfDate.class, PlausibleDate.OfInstant.class})
public @interface PlausibleDate {

    /** What is wrong with a value, without the value. */
    String message() default "{fi.vastuugroup.privacy.platform.time.PlausibleDate.message}";

    /** As every constraint has. */
    Class<?>[] groups() default {};

    /** As every constraint has. */
    Class<? extends Payload>[] payload() default {};

    /** Checks dates. */
    class OfDate implements ConstraintValidator<PlausibleDate, LocalDate> {

        private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

        @Override
        public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
            return value == null || !value.isBefore(FIRST) && !value.isAfter(LAST);
        }
    }

    /** Checks instants. */
    class OfInstant implements ConstraintValidator<PlausibleDate, Instant> {

        private static final Instant FIRST =
                OfDate.FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
        private static final Instant END =
                OfDate.LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

        @Override
        public boolean isValid(@Nullable Instant value, ConstraintValidatorContext context) {
            return value == null || !value.isBefore(FIRST) && value.isBefore(END);
        }
    }
}

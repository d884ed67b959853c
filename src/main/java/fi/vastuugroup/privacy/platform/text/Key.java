package fi.vastuugroup.privacy.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text by which something is found again, or none at all: something of it shows, and nothing that does not show
 * stands in it or beside it. Two keys that look the same would be two persons, and all who had a blank one would be one.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Visible
@Constraint(validatedBy = Key.OfText.class)
public @interface Key {

    /** What is wrong with a value, without the value. */
    String message() default "{fi.vastuugroup.privacy.platform.text.Key.message}";

    /** As every constraint has. */
    Class<?>[] groups() default {};

    /** As every constraint has. */
    Class<? extends Payload>[] payload() default {};

    /** Checks texts; of one that is blank {@link Visible} says so. */
    class OfText implements ConstraintValidator<Key, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || Invisible.isBlank(value) || Invisible.isExact(value);
        }
    }
}

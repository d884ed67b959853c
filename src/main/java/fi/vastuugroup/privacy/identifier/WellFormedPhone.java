package fi.vastuugroup.privacy.identifier;

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

/** Requires a phone number that has a normal form, or none at all. One that has none is found by no check and no objection. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormedPhone.Check.class)
public @interface WellFormedPhone {

    /** What is wrong with a value, without the value. */
    String message() default "{fi.vastuugroup.privacy.identifier.WellFormedPhone.message}";

    /** As every constraint has. */
    Class<?>[] groups() default {};

    /** As every constraint has. */
    Class<? extends Payload>[] payload() default {};

    /** Checks texts. */
    class Check implements ConstraintValidator<WellFormedPhone, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || PhoneNumber.normalForm(value.toString()).isPresent();
        }
    }
}

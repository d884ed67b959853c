package fi.vastuugroup.privacy.register.category;

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

/** A content of which nothing ends before it begins (accuracy, Art. 5(1)(d)): no date could be reckoned from it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InOrder.OfContent.class)
@interface InOrder {

    /** What is wrong with a content, without a value of it. */
    String message() default "{fi.vastuugroup.privacy.register.category.InOrder.message}";

    /** As every constraint has. */
    Class<?>[] groups() default {};

    /** As every constraint has. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the content's spans, and names the end of each that is not in order. */
    class OfContent implements ConstraintValidator<InOrder, Content> {

        @Override
        public boolean isValid(@Nullable Content content, ConstraintValidatorContext context) {
            if (content == null || content.spans().stream().allMatch(Span::isInOrder)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            content.spans().stream()
                    .filter(span -> !span.isInOrder())
                    .forEach(span -> context.buildConstraintViolationWithTemplate(
                                    context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode(span.end())
                            .addConstraintViolation());
            return false;
        }
    }
}

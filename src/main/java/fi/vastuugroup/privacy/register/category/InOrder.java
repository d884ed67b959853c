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

/**
 * A content of which nothing ends before it begins, for no date could be reckoned from it, and whose fields go together
 * (accuracy, Art. 5(1)(d)).
 */
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

    /** Checks the content's spans and its fields, and names what is not in order. */
    class OfContent implements ConstraintValidator<InOrder, Content> {

        private static final String MISFIT = "{fi.vastuugroup.privacy.register.category.InOrder.misfit}";

        @Override
        public boolean isValid(@Nullable Content content, ConstraintValidatorContext context) {
            if (content == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            content.spans().stream()
                    .filter(span -> !span.isInOrder())
                    .forEach(span -> name(span.end(), context.getDefaultConstraintMessageTemplate(), context));
            String misfit = content.misfit();
            if (misfit != null) {
                name(misfit, MISFIT, context);
            }
            return misfit == null && content.spans().stream().allMatch(Span::isInOrder);
        }

        private static void name(String field, String message, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
        }
    }
}

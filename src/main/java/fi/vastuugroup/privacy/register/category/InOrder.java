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
 * A content of which nothing ends before it begins, for no date could be reckoned from it, whose fields go together
 * (accuracy, Art. 5(1)(d)), and whose many texts are bounded together ({@link Content.Texts}).
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

    /** Checks the content's spans, its fields and its texts, and names what is not in order. */
    class OfContent implements ConstraintValidator<InOrder, Content> {

        private static final String MISFIT = "{fi.vastuugroup.privacy.register.category.InOrder.misfit}";
        private static final String TOO_MUCH_TEXT = "{fi.vastuugroup.privacy.register.category.InOrder.overlong}";

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
            String tooMuch = fieldWithTooMuch(content);
            if (tooMuch != null) {
                name(tooMuch, TOO_MUCH_TEXT, context);
            }
            return misfit == null && tooMuch == null && content.spans().stream().allMatch(Span::isInOrder);
        }

        /** The field with which the texts are too many; null where they are not. */
        private static @Nullable String fieldWithTooMuch(Content content) {
            long length = 0;
            for (Content.Texts texts : content.manyTexts()) {
                length += texts.length();
                if (length > Content.Texts.MOST) {
                    return texts.field();
                }
            }
            return null;
        }

        private static void name(String field, String message, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
        }
    }
}

package fi.vastuugroup.privacy.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Counts the characters of a text by code points. */
public class SizeOfText implements ConstraintValidator<Size, CharSequence> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int size = Character.codePointCount(value, 0, value.length());
        return size >= min && size <= max;
    }
}

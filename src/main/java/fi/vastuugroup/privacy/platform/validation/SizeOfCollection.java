package fi.vastuugroup.privacy.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Counts the entries of a list or a set. */
public class SizeOfCollection implements ConstraintValidator<Size, Collection<?>> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int size = value.size();
        return size >= min && size <= max;
    }
}

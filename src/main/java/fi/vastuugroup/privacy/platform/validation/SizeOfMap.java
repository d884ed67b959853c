package fi.vastuugroup.privacy.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the members of a map. */
public class SizeOfMap implements ConstraintValidator<Size, Map<?, ?>> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable Map<?, ?> value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int size = value.size();
        return size >= min && size <= max;
    }
}

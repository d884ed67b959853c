package fi.vastuugroup.privacy.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page tells by a code what is wrong with a field, whichever part of the code or constraint says it. */
class FaultCodesTest {

    @ParameterizedTest
    @CsvSource({
        "{jakarta.validation.constraints.NotNull.message}, required",
        "{jakarta.validation.constraints.Null.message}, absent",
        "{jakarta.validation.constraints.Size.message}, size",
        "{jakarta.validation.constraints.PastOrPresent.message}, past-or-present",
        "{fi.vastuugroup.privacy.platform.time.NotAhead.message}, not-ahead",
        "{fi.vastuugroup.privacy.register.category.InOrder.message}, in-order",
        "{fi.vastuugroup.privacy.register.category.InOrder.misfit}, misfit",
        "some words, not-valid"
    })
    void aConstraintNamesItsCode(String template, String code) {
        assertThat(FaultCodes.ofConstraint(template)).isEqualTo(code);
    }

    @Test
    void theCodesAreThoseOfBoth() {
        assertThat(FaultCodes.all())
                .contains("required", "size", "misfit", "goes-with-refusal", "not-valid")
                .doesNotContain("not-null", "null")
                .allSatisfy(code -> assertThat(code).matches("[a-z][a-z-]*[a-z]"));
    }
}

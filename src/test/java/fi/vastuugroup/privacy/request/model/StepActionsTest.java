package fi.vastuugroup.privacy.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit trail calls a step of a request what the request itself calls it. */
class StepActionsTest {

    @ParameterizedTest
    @EnumSource
    void aStepHasAnActionOfItsOwn(Step.Code code) {
        assertThat(code.action().slug()).isEqualTo("request-" + code.slug());
    }
}

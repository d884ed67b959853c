package fi.vastuugroup.privacy.marketing.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.register.item.RetentionRule;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By whatever rule a start succeeds, entries end. */
class ConsentLogStoreTest {

    @Test
    void aWithdrawalEndsAnEntryAfterTheMonthsOfTheRule() {
        assertThat(ConsentLogStore.monthsAfterWithdrawal(rule("P36M-after-withdrawal")))
                .isEqualTo(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P36M", "relation", "relation-or-withdrawal", "until-lifted", "accounting"})
    void aRuleOfAnotherKindStopsTheStart(String text) {
        assertThatThrownBy(() -> ConsentLogStore.monthsAfterWithdrawal(rule(text)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("privacy.retention.rules.consents")
                .hasMessageContaining(text);
    }

    private static RetentionRule rule(String text) {
        return RetentionRule.parse(text, 6, MonthDay.of(12, 31));
    }
}

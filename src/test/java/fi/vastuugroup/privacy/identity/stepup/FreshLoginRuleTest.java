package fi.vastuugroup.privacy.identity.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.identity.principal.Principal.Customer.Proof;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A login is fresh for so long, and strong by what the issuer says of it. */
class FreshLoginRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final FreshLoginRule ANY = new FreshLoginRule(Duration.ofMinutes(10), List.of());
    private static final FreshLoginRule STRONG = new FreshLoginRule(Duration.ofMinutes(10), List.of("gold", "silver"));

    @ParameterizedTest
    @CsvSource({
        "0, true, true",
        "-300, true, true",
        "-301, true, false",
        "-600, true, false",
        "-601, false, false",
        "-86400, false, false",
        "60, true, true",
        "61, false, false",
        "86400, false, false"
    })
    void aLoginIsFreshForTenMinutes(long seconds, boolean fresh, boolean forAWhile) {
        Proof proof = new Proof(NOW.plusSeconds(seconds), null);

        assertThat(ANY.refusal(proof, NOW).isEmpty()).isEqualTo(fresh);
        assertThat(ANY.isMetForAWhile(proof, NOW)).isEqualTo(forAWhile);
    }

    @Test
    void itSaysUntilWhenALoginWillDo() {
        assertThat(ANY.until(new Proof(NOW, null))).isEqualTo(NOW.plusSeconds(600));
        assertThat(STRONG.until(new Proof(NOW, "gold"))).isEqualTo(NOW.plusSeconds(600));
        assertThat(STRONG.until(new Proof(NOW, "bronze"))).isNull();
        assertThat(ANY.until(new Proof(null, "gold"))).isNull();
    }

    @Test
    void whoseTokenSaysNoTimeHasNoFreshLogin() {
        assertThat(ANY.refusal(new Proof(null, "gold"), NOW))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.needed().maxAge()).isEqualTo(600));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"gold, true", "silver, true", "bronze, false", "GOLD, false", "NULL, false"},
            nullValues = "NULL")
    void oneOfTheStrengthsWillDo(@Nullable String context, boolean strong) {
        Proof proof = new Proof(NOW, context);

        assertThat(STRONG.refusal(proof, NOW).isEmpty()).isEqualTo(strong);
        assertThat(STRONG.isMetForAWhile(proof, NOW)).isEqualTo(strong);
        assertThat(ANY.refusal(proof, NOW)).isEmpty();
    }

    @Test
    void aStrongLoginIsNotFreshForGood() {
        assertThat(STRONG.refusal(new Proof(NOW.minusSeconds(601), "gold"), NOW))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.needed().acrValues()).containsExactly("gold", "silver"));
    }

    @Test
    void theIssuerIsAskedForALoginThatLastsAWhile() {
        assertThat(ANY.parameters()).isEqualTo(Map.of("max_age", "300"));
        assertThat(STRONG.parameters()).isEqualTo(Map.of("max_age", "300", "acr_values", "gold silver"));
    }
}

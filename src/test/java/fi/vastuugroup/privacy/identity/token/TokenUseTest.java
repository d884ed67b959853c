package fi.vastuugroup.privacy.identity.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens are for access, by what their header says they are: no issuer of the tests writes others. */
class TokenUseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\"}",
                "{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                "{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}",
                "{\"alg\":\"RS256\",\"typ\":\"application/at+JWT\"}"
            })
    void anAccessTokenIs(String header) {
        assertThat(TokenUse.isAccess(token(header))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\",\"typ\":\"logout+jwt\"}",
                "{\"alg\":\"RS256\",\"typ\":\"secevent+jwt\"}",
                "{\"alg\":\"RS256\",\"typ\":\"dpop+jwt\"}",
                "{\"alg\":\"RS256\",\"typ\":\"erasure-receipt+jwt\"}",
                "{\"alg\":\"RS256\",\"typ\":1}",
                "[]",
                "no JSON"
            })
    void whatIsMadeForSomethingElseIsNot(String header) {
        assertThat(TokenUse.isAccess(token(header))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b", "..", "%%%.%%%.x"})
    void whatIsNoTokenIsNot(String text) {
        assertThat(TokenUse.isAccess(text)).isFalse();
    }

    private static String token(String header) {
        return encoded(header) + "." + encoded("{\"sub\":\"u-1\"}") + ".c2lnbmVk";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}

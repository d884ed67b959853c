package fi.vastuugroup.privacy.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one mailbox, and what is only one normal form. */
class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Anna@Example.FI, anna@example.fi, true",
        "\u00a0anna@example.fi\u200b, anna@example.fi, true",
        "\u212aari@example.fi, kari@example.fi, false",
        "\u0130pek@example.fi, i\u0307pek@example.fi, false",
        "ma\u0308ki@example.fi, m\u00e4ki@example.fi, false",
        "anna@\uff25xample.fi, anna@example.fi, false",
        "anna@m\u00e4kel\u00e4.fi, anna@xn--mkel-load.fi, false"
    })
    void oneNormalFormIsNotAlwaysOneMailbox(String one, String other, boolean same) {
        assertEquals(
                EmailAddress.parse(one).orElseThrow(), EmailAddress.parse(other).orElseThrow());
        assertEquals(same, EmailAddress.sameMailbox(one, other));
        assertEquals(same, EmailAddress.sameMailbox(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "anna@fa\u00df.example, anna@fass.example",
        "anna@\u03b2\u03cc\u03bb\u03bf\u03c2.example, anna@\u03b2\u03cc\u03bb\u03bf\u03c3.example",
        "anna@\u0646\u0627\u0645\u0647\u200c\u0627\u06cc.example, anna@\u0646\u0627\u0645\u0647\u0627\u06cc.example"
    })
    void domainsThatRegistriesKeepApartAreTwo(String one, String other) {
        assertFalse(EmailAddress.parse(one)
                .orElseThrow()
                .equals(EmailAddress.parse(other).orElseThrow()));
    }
}

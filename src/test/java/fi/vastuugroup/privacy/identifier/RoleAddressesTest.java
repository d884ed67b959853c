package fi.vastuugroup.privacy.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleAddressesTest {

    private final RoleAddresses addresses = new RoleAddresses(() -> Set.of("info", "no-reply", "Kundtjänst", "myynti"));

    @ParameterizedTest
    @CsvSource({
        "info@example.fi, true",
        "INFO@example.fi, true",
        "info+anna@example.fi, true",
        "info.helsinki@example.fi, true",
        "myynti-turku@example.fi, true",
        "no-reply@example.fi, true",
        "kundtjänst@example.se, true",
        "anna.virtanen@example.fi, false",
        "informaatikko@example.fi, false",
        "anna.info@example.fi, false",
        "anna+info@example.fi, false",
        "_info@example.fi, false"
    })
    void anAddressThatSeveralPeopleReadIsNobodysOwn(String address, boolean role) {
        assertEquals(role, addresses.contains(EmailAddress.parse(address).orElseThrow()));
    }
}

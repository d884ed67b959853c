package fi.vastuugroup.privacy.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff's page offers the countries that the portal takes of a recipient: it has a list of its own, for a browser knows none. */
class CountriesOfPageTest {

    private static final Path LIST = Path.of("src/main/webui/src/staff/views/recipients/countries.ts");

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2}\\b");

    @Test
    void thePageOffersEachCountryOnce() throws IOException {
        List<String> offered = CODE.matcher(Files.readString(LIST))
                .results()
                .map(match -> match.group())
                .toList();

        assertThat(offered).containsExactlyInAnyOrderElementsOf(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
    }
}

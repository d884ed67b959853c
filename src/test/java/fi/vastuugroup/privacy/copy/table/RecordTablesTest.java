package fi.vastuugroup.privacy.copy.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no item is read in words, too: nobody has to know what a code means. */
@QuarkusTest
class RecordTablesTest {

    @Inject
    RecordTables tables;

    @Inject
    ObjectMapper json;

    private List<String> read(CopyPart.Part part, String record, String language) throws IOException {
        return tables.of(part, Language.of(language)).cells(json.readTree(record), Where.PAGE);
    }

    @ParameterizedTest
    @CsvSource({"fi, Asiakasrekisteri", "sv, Kundregistret", "en, Customer register"})
    void whatWaitsComesFromASystemThatHasAName(String language, String name) throws IOException {
        assertThat(read(CopyPart.Part.WAITING_UPDATE, "{\"category\": \"logins\", \"source\": \"crm\"}", language))
                .contains(name)
                .doesNotContain("crm");
    }

    /** Outside of the EEA, with what the transfer rests on (Art. 15(2)). */
    @ParameterizedTest
    @CsvSource({"fi, Yhdysvallat", "sv, USA", "en, United States"})
    void aRecipientIsInACountryAndATransferRestsOnSomething(String language, String country) throws IOException {
        List<String> read = read(
                CopyPart.Part.DISCLOSURE,
                "{\"recipient\": {\"name\": \"Acme\", \"country\": \"US\", \"transferBasis\":"
                        + " \"standard-contractual-clauses\"}}",
                language);

        assertThat(read).contains(country).doesNotContain("US", "standard-contractual-clauses");
        assertThat(read).filteredOn(cell -> !cell.isEmpty()).hasSize(3);
    }
}

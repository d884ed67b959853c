package fi.vastuugroup.privacy.disclosure.ledger;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.identifier.PepperRotation;
import fi.vastuugroup.privacy.identifier.SwitchedPeppers;
import fi.vastuugroup.privacy.identifier.SwitchedPeppers.Step;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was disclosed under one pepper is known by it under the next. */
@QuarkusTest
class RotatedDisclosuresTest {

    @Inject
    SwitchedPeppers peppers;

    @Inject
    PepperRotation job;

    @BeforeEach
    void recipients() {
        asBefore();
        DisclosureFixture.partner(ACME);
    }

    @AfterEach
    void asBefore() {
        peppers.all(Step.BEFORE);
        Database.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, KNOWN, false",
        "KNOWN, WRITTEN, false",
        "WRITTEN, KNOWN, false",
        "BEFORE, WRITTEN, true",
        "KNOWN, KNOWN, true",
        "WRITTEN, AFTER, true",
        "BEFORE, AFTER, true"
    })
    void aPartnerHearsOfAProhibitionAndTheSameRequestHasTheSameAnswer(Step disclosing, Step later, boolean wrapped) {
        Person person = Person.held();
        String key = UUID.randomUUID().toString();
        peppers.all(disclosing);
        String answer = disclose(key, person);
        if (wrapped) {
            peppers.all(Step.WRITTEN);
            job.wrapAll().await().indefinitely();
        }
        peppers.all(later);

        assertThat(disclose(key, person)).isEqualTo(answer);
        person.prohibit();

        JsonPath feed = DisclosureFixture.changes(ACME, null, 10);
        assertThat(feed.getList("items.type")).containsExactly("prohibition");
        assertThat(feed.getList("items[0].sha256")).hasSize(1);
        assertThat(Database.count("select count(*) from disclosed_identifier")).isEqualTo(1);
    }

    private static String disclose(String key, Person person) {
        return DisclosureFixture.disclose("own-mailing", key, ACME, person.email())
                .then()
                .extract()
                .<Object>path("answers")
                .toString();
    }
}

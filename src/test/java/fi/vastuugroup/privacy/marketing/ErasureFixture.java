package fi.vastuugroup.privacy.marketing;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import java.util.UUID;

/** The erasure of a person, as they ask for it. */
public final class ErasureFixture {

    private ErasureFixture() {}

    /** A prospect, of whom nothing stays. */
    public static void erase(Person person) {
        person.login()
                .contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);
        assertThat(Database.count("select count(*) from subject_source where person_id = ?", person.id()))
                .isZero();
    }
}

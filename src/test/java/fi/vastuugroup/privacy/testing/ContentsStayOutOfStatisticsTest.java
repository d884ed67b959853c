package fi.vastuugroup.privacy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The planner's samples hold no content of anybody's: no erasure reaches them (Art. 17). */
@QuarkusTest
class ContentsStayOutOfStatisticsTest {

    private static final String MARK = "zz-mark-zz";

    @Test
    void whatSomebodySaidIsNotSampled() {
        for (int i = 0; i < 5; i++) {
            PersonFixture someone = PersonFixture.prospect().fed();
            Lines.send("crm", Lines.upsert(someone.person(), "n-" + someone.person(), 1, """
                    {"category": "contact-details", "givenName": "%1$s", "familyName": "%1$s", "email": "%2$s"}""".formatted(
                            MARK, someone.email())));
            UUID id = UUID.fromString(someone.file("""
                    {"right": "erasure", "ground": "unlawful-processing", "statement": "%s"}""".formatted(MARK)).path("id"));
            someone.asked()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{\"body\": \"%s\"}".formatted(MARK))
                    .post(PersonFixture.REQUESTS + "/" + id + "/messages")
                    .then()
                    .statusCode(201);
            CasesFixture.decide(
                            id,
                            "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"%s\"}".formatted(MARK))
                    .then()
                    .statusCode(200);
        }

        Database.execute("analyze");

        assertThat(Database.samplesWith("contact-details")).isPositive();
        assertThat(Database.samplesWith(MARK)).isZero();
    }

    @Test
    void noDocumentIsSampled() {
        assertThat(Database.query("""
                        select c.relname || '.' || a.attname as place
                        from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
                            and a.atttypid = 'jsonb'::regtype and a.attstattarget is distinct from 0
                            and (c.relname, a.attname) <> ('audit_event', 'details')""")).isEmpty();
    }
}

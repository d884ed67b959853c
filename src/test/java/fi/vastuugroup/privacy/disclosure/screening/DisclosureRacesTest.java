package fi.vastuugroup.privacy.disclosure.screening;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.changes;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.disclose;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** A prohibition, a restriction and a disclosure at the same moment come one after another. */
@QuarkusTest
class DisclosureRacesTest {

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
    }

    @RepeatedTest(8)
    void whoProhibitsMeanwhileIsNotDisclosedOrThePartnerHearsOfIt() throws Exception {
        List<Person> people = IntStream.range(0, 3).mapToObj(i -> Person.held()).toList();
        people.forEach(person -> person.asked().get("/api/v1/me").then().statusCode(200));
        CyclicBarrier start = new CyclicBarrier(people.size() + 1);
        ExecutorService threads = Executors.newFixedThreadPool(people.size() + 1);
        try {
            Future<List<Boolean>> disclosed = threads.submit(() -> {
                start.await();
                return disclose(
                                "own-mailing",
                                UUID.randomUUID().toString(),
                                ACME,
                                people.stream().map(Person::email).toArray(String[]::new))
                        .jsonPath()
                        .getList("answers.permitted", Boolean.class);
            });
            List<Future<?>> refusals = IntStream.range(0, people.size())
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        start.await();
                        if (i == 0) {
                            people.get(i).restrict();
                        } else {
                            people.get(i).prohibit();
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> refusal : refusals) {
                refusal.get();
            }
            List<Boolean> permitted = disclosed.get();

            List<String> heard = changes(ACME, null, 100).getList("items.reference", String.class);
            for (int i = 0; i < people.size(); i++) {
                List<String> references = Database.query(
                                "select reference from disclosure where subject_id = ?",
                                people.get(i).subject())
                        .stream()
                        .map(row -> String.valueOf(row.get("reference")))
                        .toList();
                assertThat(references.isEmpty()).isEqualTo(!permitted.get(i));
                assertThat(heard).containsAll(references);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

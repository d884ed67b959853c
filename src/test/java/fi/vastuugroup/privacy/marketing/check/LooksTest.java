package fi.vastuugroup.privacy.marketing.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.audit.AccessLogDerivation;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invariant 10: a check is a look at the persons it matched. */
@QuarkusTest
class LooksTest {

    private static final String ENTRIES =
            "select count(*) from access_log where subject_id = ? and viewer = ? and purpose = 'direct-marketing-check'";

    @Inject
    PeopleFixture people;

    @Inject
    AccessLogDerivation derivation;

    @Test
    void aCheckIsOnTheAccessLogOfThePersonsItMatchedOnceEach() {
        String shared = PeopleFixture.freshPhone();
        UUID one = people.contact(shared).subject();
        Person other = people.contact(shared);
        ChecksFixture.decisions(
                ChecksFixture.NORDIC,
                ChecksFixture.phone(shared, "phone"),
                ChecksFixture.email(other.email(), "email"));

        List<CompletableFuture<Integer>> replicas = Stream.generate(
                        () -> derivation.derivePending().subscribeAsCompletionStage())
                .limit(3)
                .toList();
        replicas.forEach(CompletableFuture::join);
        derivation.derivePending().await().indefinitely();

        assertEquals(1, Database.count(ENTRIES, one, ChecksFixture.NORDIC));
        assertEquals(1, Database.count(ENTRIES, other.subject(), ChecksFixture.NORDIC));
        assertEquals(
                0,
                Database.count("select count(*) from look where derived_at is null or octet_length(identifiers) > 0"));
    }
}

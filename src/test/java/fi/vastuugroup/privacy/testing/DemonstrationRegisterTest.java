package fi.vastuugroup.privacy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.vastuugroup.privacy.local.DemonstrationRegister;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The personas are what they say. */
@QuarkusTest
class DemonstrationRegisterTest {

    private static final Instant BASE = Instant.now();

    private static final String ITEMS_OF =
            "from item i join subject_source s using (subject_id) where s.source_system = 'crm' and s.person_id = ?";

    @Inject
    DemonstrationRegister demonstration;

    @BeforeEach
    void load() {
        Database.empty();
        demonstration.load(BASE).await().indefinitely();
    }

    @Test
    void onePersonaHasItemsOfEveryCategoryAndEnoughToPage() {
        assertEquals(18, Database.count("select count(distinct category) " + ITEMS_OF, "C-1003"));
        assertTrue(Database.count("select count(*) " + ITEMS_OF + " and category = 'page-views'", "C-1003") > 30);
    }

    @Test
    void twoOfHerCallsCanBeHeard() {
        List<String> calls = Portal.asCustomer("oksana")
                .get("/api/v1/me/data/call-recordings")
                .path("items.findAll { it.audio != null }.id");
        assertEquals(2, calls.size());
        calls.forEach(call -> Portal.asCustomer("oksana")
                .get("/api/v1/me/data/call-recordings/" + call + "/audio")
                .then()
                .statusCode(200));
    }

    @Test
    void nothingIsDueWhenItIsLoaded() {
        assertEquals(0, Database.count("select count(*) from item where due_on < current_date"));
    }

    @Test
    void twoSourcesKnowOnePerson() {
        assertEquals(13, Database.count("select count(*) from data_subject"));
        assertEquals(
                2,
                Database.count(
                        "select count(*) from subject_source where subject_id = (select subject_id from subject_source"
                                + " where source_system = 'crm' and person_id = 'C-1003')"));
    }

    @Test
    void onePersonaIsRestricted() {
        assertEquals(
                "accuracy-contested",
                Database.value("select ground from item_block join subject_source using (subject_id)"
                        + " where source_system = 'crm' and person_id = 'C-1004' and lifted_at is null"));
    }

    @Test
    void loadingTwiceChangesNothing() {
        var state = "select id, revision, updated_at from item order by id";
        var before = Database.query(state);
        demonstration.load(BASE).await().indefinitely();
        assertEquals(before, Database.query(state));
        assertEquals(1, Database.count("select count(*) from item_block"));
        assertEquals(1, Database.count("select count(*) from disclosure"));
        assertEquals(1, Database.count("select count(*) from disclosed_identifier"));
    }
}

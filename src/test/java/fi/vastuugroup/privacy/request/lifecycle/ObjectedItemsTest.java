package fi.vastuugroup.privacy.request.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An objection is about what is processed on legitimate interest (Art. 21(1)), whatever it names; of the rest it is told. */
@QuarkusTest
class ObjectedItemsTest {

    @Test
    void anObjectionRestrictsOfWhatItNamesOnlyWhatIsProcessedOnLegitimateInterest() {
        PersonFixture someone =
                PersonFixture.contactPerson().withChat().withInvoice().fed();

        UUID id = UUID.fromString(
                someone.file("""
                {"right": "objection", "ground": "legitimate-interest", "scope": {"items": [
                 {"category": "chat-conversations", "id": "%s"}, {"category": "orders-and-billing", "id": "%s"}]}}""".formatted(someone.item("chat-conversations"), someone.item("orders-and-billing")))
                        .then()
                        .body("lines.verdict", contains("staff", "keep"))
                        .body("lines[1].reason.code", equalTo("other-legal-basis"))
                        .extract()
                        .path("id"));

        active(someone).body("items.item", contains(someone.item("chat-conversations")));
        CasesFixture.decide(id, "{\"grant\": true}").then().statusCode(200);
        CasesFixture.look(id)
                .then()
                .body("request.outcome", equalTo("partially-granted"))
                .body("request.lines.verdict", contains("execute", "keep"));
    }

    @Test
    void anObjectionToNothingOfTheKindRestrictsNothing() {
        PersonFixture someone = PersonFixture.contactPerson().withInvoice().fed();

        someone.file("""
                {"right": "objection", "ground": "legitimate-interest", "scope": {"items": [
                 {"category": "orders-and-billing", "id": "%s"}]}}""".formatted(someone.item("orders-and-billing")))
                .then()
                .body("state", equalTo("refused"))
                .body("steps.code", contains("filed", "refused"));

        active(someone).body("items", hasSize(0));
    }

    private static ValidatableResponse active(PersonFixture someone) {
        return CasesFixture.officer()
                .get(StaffFixture.RESTRICTIONS + "?subject=" + someone.subject())
                .then()
                .statusCode(200);
    }
}

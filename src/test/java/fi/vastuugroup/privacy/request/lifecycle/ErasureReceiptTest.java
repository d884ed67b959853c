package fi.vastuugroup.privacy.request.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Verdict;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The receipt of an erasure says the truth to whoever has the published keys, and nothing of whose erasure it was. */
@QuarkusTest
class ErasureReceiptTest {

    @Test
    void anybodyVerifiesWhatWasErasedAndWhatWasKept() throws Exception {
        PersonFixture someone =
                PersonFixture.prospect().withPageView().withChat().withInvoice().fed();
        String person = someone.person();
        Response done = someone.file("{\"right\": \"erasure\", \"ground\": \"objection\"}");
        done.then().statusCode(201);

        JWSObject receipt = JWSObject.parse(done.<String>path("receipt"));

        assertThat(receipt.verify(new ECDSAVerifier(published()
                        .getKeyByKeyId(receipt.getHeader().getKeyID())
                        .toECKey())))
                .isTrue();
        assertThat(receipt.getHeader().getType().getType()).isEqualTo("erasure-receipt+jwt");
        Map<String, Object> claims = receipt.getPayload().toJSONObject();
        assertThat(claims)
                .containsEntry("reference", done.path("reference"))
                .containsEntry("outcome", done.path("outcome"))
                .containsEntry("keyedHashesKept", true)
                .containsOnlyKeys(
                        "iss",
                        "iat",
                        "reference",
                        "right",
                        "ground",
                        "receivedOn",
                        "executedAt",
                        "outcome",
                        "privacyNotice",
                        "keyedHashesKept",
                        "categories");
        assertThat(lines(claims))
                .isEqualTo(done.<List<String>>path("lines.collect { it.category + it.verdict + it.items }"));
        assertThat(receipt.getPayload().toString()).doesNotContain(person);
    }

    @Test
    void keyedHashesStayOfWhatWasErasedAloneAndOnlyWhereAnErasureLeavesAny() {
        CategoryOutcome erased = CategoryOutcome.of(Category.PAGE_VIEWS, Verdict.EXECUTE, 1);
        CategoryOutcome kept = CategoryOutcome.of(Category.ORDERS_AND_BILLING, Verdict.KEEP, 1);

        assertThat(Receipts.hashesKept(true, List.of(kept, erased))).isTrue();
        assertThat(Receipts.hashesKept(true, List.of(kept))).isFalse();
        assertThat(Receipts.hashesKept(true, List.of())).isFalse();
        assertThat(Receipts.hashesKept(false, List.of(erased))).isFalse();
    }

    private static List<String> lines(Map<String, Object> claims) {
        return ((List<?>) Objects.requireNonNull(claims.get("categories")))
                .stream()
                        .map(Map.class::cast)
                        .map(line -> "" + line.get("category") + line.get("verdict") + line.get("items"))
                        .toList();
    }

    private static JWKSet published() throws Exception {
        return JWKSet.parse(Portal.anonymous().get("/api/v1/signing-keys").asString());
    }
}

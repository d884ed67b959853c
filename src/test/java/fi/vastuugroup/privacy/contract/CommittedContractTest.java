package fi.vastuugroup.privacy.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is committed under {@code openapi/} is what the code says: the starting application has just written it. */
@QuarkusTest
class CommittedContractTest {

    @ParameterizedTest
    @EnumSource(ContractDocument.class)
    void theCommittedContractIsTheGeneratedOne(ContractDocument document) {
        assertEquals(
                document.committed(),
                document.generated(),
                "openapi/ differs from the code: run mvn -Pcontract, look at the difference and commit it");
    }
}

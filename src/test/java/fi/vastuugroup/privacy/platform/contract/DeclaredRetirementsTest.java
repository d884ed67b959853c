package fi.vastuugroup.privacy.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.vastuugroup.privacy.platform.http.Retirement;
import fi.vastuugroup.privacy.platform.problem.ProbeApi;
import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** The contract says of an operation that will go that it does, and gives its callers time. */
class DeclaredRetirementsTest {

    /** An operation that goes too soon. */
    interface Hasty {
        @Retirement(deprecated = "2027-01-31", sunset = "2027-07-30")
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "hasty")
        void go();
    }

    @Test
    void anOperationThatWillGoIsDeprecatedAndItsHeadersAreDeclared() throws IOException {
        Operation retired = operation("probeRetired");
        new DeclaredRetirements(Index.of(ProbeApi.class)).declare(retired);

        assertThat(retired.getDeprecated()).isTrue();
        assertThat(retired.getResponses().getAPIResponse("200").getHeaders()).containsKeys("Deprecation", "Sunset");
    }

    @Test
    void anyOtherIsNot() throws IOException {
        Operation other = operation("other");
        new DeclaredRetirements(Index.of(ProbeApi.class)).declare(other);

        assertThat(other.getDeprecated()).isNull();
        assertThat(other.getResponses().getAPIResponse("200").getHeaders()).isNull();
    }

    @Test
    void itsCallersHaveSixMonths() throws IOException {
        DeclaredRetirements retirements = new DeclaredRetirements(Index.of(Hasty.class));

        assertThatIllegalStateException().isThrownBy(() -> retirements.declare(operation("hasty")));
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation()
                .operationId(id)
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("Done.")));
    }
}

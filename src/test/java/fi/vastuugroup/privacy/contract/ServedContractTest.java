package fi.vastuugroup.privacy.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.ClientProxy;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is served is what the build has generated, in both formats, and no start makes it anew. */
@QuarkusTest
class ServedContractTest {

    @Inject
    OpenApiDocumentService documents;

    @ParameterizedTest
    @CsvSource({"/openapi, PUBLISHED", "/openapi/3.0, PROJECTION"})
    void yaml_is_served_as_generated(String path, ContractDocument document) {
        assertThat(served(path, "*/*", "application/yaml")).isEqualTo(document.generated());
        assertThat(served(path + ".yaml", "*/*", "application/yaml")).isEqualTo(document.generated());
    }

    @ParameterizedTest
    @CsvSource({"/openapi, PUBLISHED", "/openapi/3.0, PROJECTION"})
    void json_is_the_same_document(String path, ContractDocument document) throws IOException {
        var byParameter = served(path + "?format=JSON", "*/*", "application/json");

        assertThat(new ObjectMapper().readTree(byParameter)).isEqualTo(document.tree());
        assertThat(served(path, "application/json", "application/json")).isEqualTo(byParameter);
    }

    /** The platform keeps what it has parsed in a map of its own: a look into it, for nothing else tells. */
    @Test
    void no_start_parses_it() throws ReflectiveOperationException {
        var parsed = OpenApiDocumentService.class.getDeclaredField("documentHolders");
        parsed.setAccessible(true);

        assertThat((Map<?, ?>) parsed.get(ClientProxy.unwrap(documents))).isEmpty();
    }

    private static String served(String path, String accept, String mediaType) {
        return given().accept(accept)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType))
                .extract()
                .asString();
    }
}

package fi.vastuugroup.privacy.platform.contract;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Finds the operations of a contract. */
final class Operations {

    /** What marks an operation in code; by its name, for the build's index has no classes. */
    static final String ANNOTATION = "org.eclipse.microprofile.openapi.annotations.Operation";

    private Operations() {}

    static Stream<Operation> of(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }
}

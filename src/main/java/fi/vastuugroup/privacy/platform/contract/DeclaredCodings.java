package fi.vastuugroup.privacy.platform.contract;

import fi.vastuugroup.privacy.platform.http.TakesGzip;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Finds the operations whose body may come compressed ({@link TakesGzip}), and declares how the caller says so. */
final class DeclaredCodings {

    private final Set<String> operationIds = new TreeSet<>();

    DeclaredCodings(IndexView index) {
        for (AnnotationInstance taken : index.getAnnotations(TakesGzip.class)) {
            operationIds.add(taken.target()
                    .asMethod()
                    .annotation(Operations.ANNOTATION)
                    .value("operationId")
                    .asString());
        }
    }

    /** Declares the header of an operation that takes compressed bodies. */
    void declare(Operation operation) {
        if (operationIds.contains(Objects.requireNonNullElse(operation.getOperationId(), ""))) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Content-Encoding")
                    .in(Parameter.In.HEADER)
                    .description("`gzip` where the body is compressed; nothing else is taken but `identity`.")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .enumeration(List.of("gzip", "identity"))));
        }
    }
}

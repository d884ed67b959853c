package fi.vastuugroup.privacy.platform.contract;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Finds the operations that answer in words: they take the request's headers to answer in its language, and none needs
 * to say so in the contract. Those that write their answers themselves say it by themselves.
 */
final class DeclaredLanguages {

    private static final DotName HEADERS = DotName.createSimple("jakarta.ws.rs.core.HttpHeaders");
    private static final String NOTHING = "io.smallrye.mutiny.Uni<java.lang.Void>";

    private final Set<String> operationIds = new TreeSet<>();

    DeclaredLanguages(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(Operations.ANNOTATION)) {
            MethodInfo method = operation.target().asMethod();
            boolean takesHeaders = method.parameterTypes().stream().anyMatch(type -> HEADERS.equals(type.name()));
            if (operation.value("operationId") != null
                    && takesHeaders
                    && !method.returnType().toString().equals(NOTHING)) {
                operationIds.add(operation.value("operationId").asString());
            }
        }
    }

    /** Declares that the operation answers in the language that is asked for, if it does. */
    void declare(Operation operation) {
        boolean declared = SharedParameters.of(operation).stream()
                .anyMatch(parameter -> SharedParameters.ACCEPT_LANGUAGE.equalsIgnoreCase(parameter.getName()));
        if (operationIds.contains(Objects.requireNonNullElse(operation.getOperationId(), "")) && !declared) {
            operation.addParameter(OASFactory.createParameter()
                    .name(SharedParameters.ACCEPT_LANGUAGE)
                    .in(Parameter.In.HEADER)
                    .schema(SharedParts.text()));
        }
    }
}

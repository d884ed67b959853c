package fi.vastuugroup.privacy.platform.contract;

import fi.vastuugroup.privacy.platform.http.Retirement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Finds the operations that will go ({@link Retirement}): the contract calls them deprecated, and declares what they tell. */
final class DeclaredRetirements {

    private static final int NOTICE_MONTHS = 6;

    private final Map<String, AnnotationInstance> byOperationId = new TreeMap<>();

    DeclaredRetirements(IndexView index) {
        for (AnnotationInstance retirement : index.getAnnotations(Retirement.class)) {
            AnnotationInstance operation = retirement.target().asMethod().annotation(Operations.ANNOTATION);
            byOperationId.put(operation.value("operationId").asString(), retirement);
        }
    }

    /**
     * Declares that the operation will go, if it will.
     *
     * @throws IllegalStateException when its callers would have less than six months
     */
    void declare(Operation operation) {
        AnnotationInstance retirement = byOperationId.get(Objects.requireNonNullElse(operation.getOperationId(), ""));
        if (retirement == null) {
            return;
        }
        LocalDate deprecated = LocalDate.parse(retirement.value("deprecated").asString());
        LocalDate sunset = LocalDate.parse(retirement.value("sunset").asString());
        if (sunset.isBefore(deprecated.plusMonths(NOTICE_MONTHS))) {
            throw new IllegalStateException(
                    operation.getOperationId() + " gives its callers less than six months until " + sunset);
        }
        operation.setDeprecated(true);
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getRef() == null)
                .forEach(answer -> {
                    answer.addHeader(
                            "Deprecation", header("Since when it is deprecated (RFC 9745): " + deprecated + "."));
                    answer.addHeader("Sunset", header("From when it may be gone (RFC 8594): " + sunset + "."));
                });
    }

    private static Header header(String meaning) {
        return OASFactory.createHeader().description(meaning).schema(SharedParts.text());
    }
}

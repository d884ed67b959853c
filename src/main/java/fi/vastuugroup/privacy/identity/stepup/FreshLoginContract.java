package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.platform.problem.Problem;
import fi.vastuugroup.privacy.platform.problem.ProblemTitles;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;

/** Completes the contract of operations that ask for a fresh login ({@link FreshLogin}): the 401 that says so, and its header. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
        priority = FreshLoginContract.AFTER_PROBLEMS)
public class FreshLoginContract implements OASFilter {

    /** Filters of a higher priority run before: the answer of those who are not signed in is in the document by then. */
    static final int AFTER_PROBLEMS = -1;

    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
    private static final String STATUS = "401";

    private static final String NEEDED = """
            %s `insufficient-user-authentication`, where the login is older than the installation allows (`max_age`, ten minutes \
            unless configured otherwise), not of one of the strengths that it asks for (`acr_values`), or the token has no \
            `auth_time` (RFC 9470). Nothing was done: after a fresh login the same can be asked again, with the same \
            `Idempotency-Key`. A page sends the browser to `/login?stepUp=needed&return=…`.""";

    private final Map<String, String> whenByOperationId = new TreeMap<>();

    public FreshLoginContract(IndexView index) {
        for (AnnotationInstance asked : index.getAnnotations(FreshLogin.class)) {
            AnnotationInstance operation = asked.target().asMethod().annotation(OPERATION);
            AnnotationValue when = asked.value("when");
            whenByOperationId.put(operation.value("operationId").asString(), when == null ? "" : when.asString());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> whenByOperationId.containsKey(operation.getOperationId()))
                .forEach(operation -> complete(contract, operation));
    }

    private void complete(OpenAPI contract, Operation operation) {
        APIResponse declared = operation.getResponses().getAPIResponse(STATUS);
        APIResponse everybodys = declared.getRef() == null
                ? declared
                : Objects.requireNonNull(contract.getComponents()
                        .getResponses()
                        .get(declared.getRef().substring(declared.getRef().lastIndexOf('/') + 1)));
        String when = Objects.requireNonNull(whenByOperationId.get(operation.getOperationId()));
        operation
                .getResponses()
                .addAPIResponse(
                        STATUS,
                        OASFactory.createAPIResponse()
                                .description(everybodys.getDescription() + "\n\n"
                                        + NEEDED.formatted(when.isEmpty() ? "" : when + ":")
                                                .strip())
                                .addHeader(
                                        "WWW-Authenticate",
                                        OASFactory.createHeader()
                                                .description(
                                                        "How to come in, and whether a token was refused (RFC 6750); or what login is"
                                                                + " needed (RFC 9470): `Bearer error=\"insufficient_user_authentication\","
                                                                + " error_description=\"…\", max_age=\"600\"`, and `acr_values` where"
                                                                + " strengths are asked for.")
                                                .schema(OASFactory.createSchema()
                                                        .addType(
                                                                org.eclipse.microprofile.openapi.models.media.Schema
                                                                        .SchemaType.STRING)))
                                .content(
                                        OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, form(everybodys))));
    }

    private static MediaType form(APIResponse everybodys) {
        MediaType shared = everybodys.getContent().getMediaType(Problem.MEDIA_TYPE);
        MediaType form = OASFactory.createMediaType().schema(shared.getSchema());
        shared.getExamples().forEach(form::addExample);
        return form.addExample(ProblemType.INSUFFICIENT_USER_AUTHENTICATION.slug(), example());
    }

    private static Example example() {
        ProblemType type = ProblemType.INSUFFICIENT_USER_AUTHENTICATION;
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri());
        problem.put("title", new ProblemTitles().title(type, Language.EN));
        problem.put("status", type.status());
        problem.put("detail", "a fresh login is needed");
        problem.put("login", new TreeMap<>(Map.of("maxAge", 600, "acrValues", List.of("gold"))));
        return OASFactory.createExample()
                .summary(new ProblemTitles().title(type, Language.EN))
                .value(problem);
    }
}

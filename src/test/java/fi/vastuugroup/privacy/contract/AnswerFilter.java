package fi.vastuugroup.privacy.contract;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fails a test whose answer from {@code /api} is not in the contract that the build has just generated. */
public final class AnswerFilter implements Filter {

    private static final Set<String> WITHOUT_BODY = Set.of("HEAD", "OPTIONS");

    private static @Nullable AnswerCheck check;
    private static @Nullable AnswerDetails details;

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expectations,
            FilterContext context) {
        Response answer = context.next(request, expectations);
        if (URI.create(request.getURI()).getRawPath().startsWith("/api/")
                && !WITHOUT_BODY.contains(request.getMethod())) {
            Request called = RestAssuredRequest.of(request);
            List<String> violations = Stream.concat(
                            check().violations(called, RestAssuredResponse.of(answer)).stream(),
                            details()
                                    .violations(
                                            request.getMethod(),
                                            called.getPath(),
                                            answer.statusCode(),
                                            answer.headers().asList().stream()
                                                    .filter(header ->
                                                            !header.getValue().equals("no-store"))
                                                    .map(Header::getName)
                                                    .filter(name -> !isOfEveryProblem(name, answer))
                                                    .toList(),
                                            text(answer))
                                    .stream())
                    .toList();
            if (!violations.isEmpty()) {
                throw new AssertionError("The contract does not allow this answer (%d) of %s %s:%n%s"
                        .formatted(
                                answer.statusCode(),
                                request.getMethod(),
                                called.getPath(),
                                String.join(System.lineSeparator(), violations)));
            }
        }
        return answer;
    }

    private static boolean isOfEveryProblem(String header, Response answer) {
        return header.equalsIgnoreCase("Content-Language")
                && String.valueOf(answer.contentType()).startsWith("application/problem+json");
    }

    /** What can have times in it: a file is not looked into. */
    private static String text(Response answer) {
        String type = answer.contentType() == null ? "" : answer.contentType();
        return type.contains("json") || type.contains("csv") ? answer.asString() : "";
    }

    private static synchronized AnswerDetails details() {
        if (details == null) {
            details = new AnswerDetails(ContractDocument.PROJECTION.generated());
        }
        return details;
    }

    /** The document is there from the start of the first application under test. */
    private static synchronized AnswerCheck check() {
        if (check == null) {
            check = AnswerCheck.ofTheBuild();
        }
        return check;
    }
}

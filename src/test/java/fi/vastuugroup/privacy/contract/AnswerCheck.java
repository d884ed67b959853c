package fi.vastuugroup.privacy.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.schema.ValidationConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds an answer against a contract (OpenAPI 3.0): an undocumented status, media type or field is a violation, as is a
 * request outside the contract that succeeded. NDJSON is held against its schema line by line.
 */
public final class AnswerCheck {

    /** How many schemas the validator remembers, more than a contract has: one that it forgot is made anew. */
    private static final int SCHEMAS = 10_000;

    private static final String NDJSON = "application/x-ndjson";
    private static final Set<Integer> STATUSES_OF_UNKNOWN_PATHS = Set.of(400, 401, 403, 404, 405, 414, 431, 503);
    private static final Set<String> UNKNOWN_OPERATION =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private final OpenApiInteractionValidator exchanges;
    private final OpenApiInteractionValidator lines;

    AnswerCheck(String contract) {
        exchanges = validator(contract);
        // A line of NDJSON is JSON: to the validator, which knows no streams, each is an answer of its own.
        lines = validator(contract.replace(NDJSON + ":", "application/json:"));
    }

    /** By the contract that the build has just generated. */
    public static AnswerCheck ofTheBuild() {
        return new AnswerCheck(ContractDocument.PROJECTION.generated());
    }

    /** What an answer violates, in words; empty when it keeps the contract. */
    public List<String> violations(Request request, Response answer) {
        ValidationReport report = exchanges.validateResponse(request.getPath(), request.getMethod(), answer);
        if (report.getMessages().stream().anyMatch(message -> UNKNOWN_OPERATION.contains(message.getKey()))) {
            return ofUnknownOperation(answer);
        }
        return Stream.of(texts(report), ofLines(request, answer), ofRequest(request, answer))
                .flatMap(List::stream)
                .toList();
    }

    /** What the contract does not know must not succeed, and answers as a problem like everything else. */
    private static List<String> ofUnknownOperation(Response answer) {
        boolean problem = mediaType(answer).equals("application/problem+json");
        return problem && STATUSES_OF_UNKNOWN_PATHS.contains(answer.getStatus())
                ? List.of()
                : List.of("An operation that the contract does not know answered as " + mediaType(answer));
    }

    private List<String> ofLines(Request request, Response answer) {
        if (!mediaType(answer).equals(NDJSON)) {
            return List.of();
        }
        return body(answer)
                .lines()
                .map(line -> SimpleResponse.Builder.status(answer.getStatus())
                        .withContentType("application/json")
                        .withBody(line)
                        .build())
                .flatMap(line -> texts(lines.validateResponse(request.getPath(), request.getMethod(), line)).stream())
                .toList();
    }

    private static String body(Response answer) {
        try {
            return answer.getResponseBody().orElseThrow().toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A refused request may be anything; one that succeeded must be what the contract asks for. */
    private List<String> ofRequest(Request request, Response answer) {
        return answer.getStatus() < 300 ? texts(exchanges.validateRequest(request)) : List.of();
    }

    private static List<String> texts(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private static String mediaType(Response answer) {
        return answer.getHeaderValue("Content-Type").orElse("nothing").replaceFirst(";.*", "");
    }

    private static OpenApiInteractionValidator validator(String contract) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(contract)
                .withLevelResolver(LevelResolver.create()
                        // Which token an operation takes is the security walk's to prove.
                        .withLevel("validation.request.security", Level.IGNORE)
                        .build())
                .withSchemaValidationConfiguration(new ValidationConfiguration().setMaxCacheSize(SCHEMAS))
                .build();
    }
}

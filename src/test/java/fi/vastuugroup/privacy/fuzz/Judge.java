package fi.vastuugroup.privacy.fuzz;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.contract.AnswerCheck;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with an answer. */
final class Judge {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes no member that is null. */
    private static final ObjectMapper LEAN = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setDefaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));

    private static final String PROBLEM = "application/problem+json";
    private static final String NDJSON = "application/x-ndjson";

    private static final Set<Integer> OF_UNKNOWN = Set.of(400, 401, 403, 404, 405, 413, 415);

    /** What no problem repeats: the fuzz sends them as texts, addresses and numbers. */
    private static final List<String> SENT_TEXTS = List.of("kanarialintu", "4055500", "@example.", "@b.example");

    /** A null counts as a member that was left out; what nobody reads does no harm; the check fails on odd forms. */
    private static final List<String> NOT_JUDGED = List.of(
            "(null)",
            "validation.request.accept",
            "validation.request.body.unexpected",
            "validation.request.body.schema.unknownError");

    private static final List<String> SECURITY_HEADERS = List.of(
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Content-Security-Policy");

    private static final Map<Integer, String> HEADERS_BY_STATUS = Map.of(
            401, "WWW-Authenticate",
            405, "Allow",
            415, "Accept",
            429, "Retry-After",
            503, "Retry-After");

    private static final Map<String, Integer> STATUS_BY_TYPE =
            Arrays.stream(ProblemType.values()).collect(Collectors.toMap(ProblemType::uri, ProblemType::status));

    /** What the check, other than the portal, takes for no part of a path: slashes, blanks and control characters. */
    private static final String NOT_MATCHED = "(?i)%(?:2F|20|[01][0-9A-F]|7F)";

    private final Contract contract;
    private final AnswerCheck check;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    Judge(Contract contract, AnswerCheck check) {
        this.contract = contract;
        this.check = check;
    }

    /** What is wrong; the first word tells the kind. Empty when all is well. */
    List<String> faults(Sent request, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500 && answer.status() != 503) {
            faults.add("fault of ours: " + answer.text());
        }
        SECURITY_HEADERS.stream()
                .filter(header -> answer.header(header).isEmpty())
                .forEach(header -> faults.add("header missing: " + header));
        if (Set.of("HEAD", "OPTIONS").contains(request.method())) {
            return faults;
        }
        String header = HEADERS_BY_STATUS.get(answer.status());
        if (header != null && answer.header(header).isEmpty()) {
            faults.add("header missing: " + header);
        }
        Optional<Operation> operation = contract.operation(request.method(), request.plainPath());
        operation.ifPresentOrElse(
                reached -> faults.addAll(ofOperation(reached, answer)), () -> faults.addAll(ofUnknown(answer)));
        if (answer.type().equals(PROBLEM)) {
            faults.addAll(ofProblem(answer));
        }
        operation.ifPresent(reached -> faults.addAll(ofBody(reached, request, answer)));
        return faults;
    }

    private static List<String> ofOperation(Operation operation, Answer answer) {
        Set<String> types = operation.answers().get(String.valueOf(answer.status()));
        if (types == null) {
            return List.of("status undocumented: " + answer.status() + " " + answer.text());
        }
        if (types.isEmpty()) {
            return answer.body().length == 0 ? List.of() : List.of("body undocumented: " + answer.text());
        }
        return types.contains(answer.type())
                ? List.of()
                : List.of("media type undocumented: " + answer.status() + " " + answer.type() + answer.text());
    }

    private static List<String> ofUnknown(Answer answer) {
        return OF_UNKNOWN.contains(answer.status()) && answer.type().equals(PROBLEM)
                ? List.of()
                : List.of("unknown operation: " + answer.status() + " " + answer.type());
    }

    private static List<String> ofProblem(Answer answer) {
        List<String> faults = new ArrayList<>();
        JsonNode problem = json(answer.body());
        Integer status = STATUS_BY_TYPE.get(problem.path("type").asText());
        if (status == null
                || status != answer.status()
                || problem.path("status").asInt() != answer.status()) {
            faults.add("problem of another status: " + answer.status() + " " + problem);
        }
        if (problem.path("title").asText().isBlank()) {
            faults.add("problem without title");
        }
        String text = answer.text().toLowerCase(Locale.ROOT);
        SENT_TEXTS.stream().filter(text::contains).forEach(sent -> faults.add("problem quotes what was sent: " + text));
        if (!Set.of("fi", "sv", "en").contains(answer.header("Content-Language"))) {
            faults.add("problem without language");
        }
        if (!answer.header("Cache-Control").contains("no-store")) {
            faults.add("problem may be cached");
        }
        if (!answer.headers().getAll("Vary").toString().contains("Accept-Language")) {
            faults.add("problem does not vary by language");
        }
        return faults;
    }

    /** Holds the body against the contract, unless one of its shape was. */
    private List<String> ofBody(Operation operation, Sent request, Answer answer) {
        if (!request.path().startsWith("/api/")) {
            return List.of();
        }
        boolean succeeded = answer.status() < 300;
        String shape = operation.id() + answer.status() + answer.type() + shape(answer);
        if (!seen.add(shape) && !(succeeded && request.mutated())) {
            return List.of();
        }
        return violations(told(request, succeeded), told(answer)).stream()
                .filter(violation -> NOT_JUDGED.stream().noneMatch(violation::contains))
                .filter(violation -> !isTaken(operation, violation))
                .map(violation -> "outside of the contract: " + violation)
                .toList();
    }

    /** Whether the contract says in words that an operation takes what the check calls a violation. */
    private static boolean isTaken(Operation operation, String violation) {
        return operation.takesAnyParameter()
                        && (violation.contains("validation.request.parameter.query.unexpected")
                                || violation.contains("validation.request.parameter.collection.invalid"))
                || operation.takesLines() && violation.contains("validation.request.body.missing")
                || (operation.takesAnyBody() || !operation.takesBody())
                        && violation.contains("validation.request.contentType")
                || operation.takesAnyBody() && violation.contains("validation.request.body");
    }

    private List<String> violations(Request request, Response answer) {
        try {
            return check.violations(request, answer);
        } catch (IllegalArgumentException unreadable) {
            return List.of("what was sent is unreadable, and was taken: " + unreadable.getMessage());
        }
    }

    /** The request for the check; whole only where it succeeded, and is judged itself. */
    private static Request told(Sent request, boolean whole) {
        SimpleRequest.Builder told = new SimpleRequest.Builder(
                request.method(), decoded(request.plainPath()).replace("//", "/_/"), true);
        if (whole) {
            request.headers().forEach(header -> told.withHeader(header.getKey(), withoutEmptyEnd(header.getValue())));
            Arrays.stream(request.query().split("&"))
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> told.withQueryParam(
                            decoded(part.replaceFirst("=.*", "")), decoded(part.replaceFirst("^[^=]*=?", ""))));
        }
        byte[] body = request.body();
        if (whole && body != null && body.length > 0) {
            told.withBody(request.method().equals("PATCH") ? body : withoutNulls(body));
        }
        return told.build();
    }

    /** The check knows no empty parameter at the end of a media type, which HTTP does (RFC 9110 §5.6.6). */
    private static String withoutEmptyEnd(String header) {
        return header.replaceFirst("[;\\s]+$", "");
    }

    /** A body, but for a patch, without the members that count as left out. */
    private static byte[] withoutNulls(byte[] body) {
        try {
            return LEAN.writeValueAsBytes(LEAN.readValue(body, Object.class));
        } catch (IOException notJson) {
            return body;
        }
    }

    private static Response told(Answer answer) {
        SimpleResponse.Builder told = SimpleResponse.Builder.status(answer.status());
        answer.headers().forEach(header -> told.withHeader(header.getKey(), header.getValue()));
        return answer.body().length == 0
                ? told.build()
                : told.withBody(answer.body()).build();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replaceAll(NOT_MATCHED, "_"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return text;
        }
    }

    private static String shape(Answer answer) {
        if (answer.type().equals(NDJSON)) {
            return answer.text()
                    .lines()
                    .map(line -> shape(json(line.getBytes(StandardCharsets.UTF_8))))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
        }
        return answer.type().endsWith("json") ? shape(json(answer.body())) : "";
    }

    /** What there is in JSON, without the values. */
    private static String shape(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> member.getKey() + shape(member.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.isArray()
                ? Stream.iterate(0, index -> index < node.size(), index -> index + 1)
                        .map(index -> shape(node.get(index)))
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString()
                : node.getNodeType().name().substring(0, 3);
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException notJson) {
            return JSON.createObjectNode();
        }
    }
}

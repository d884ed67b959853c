package fi.vastuugroup.privacy.contract;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds against a contract what its schemas do not say of an answer: that its headers are declared, that what was made
 * has the address that is declared, and that its times have six decimals at the most.
 */
final class AnswerDetails {

    /** The headers of HTTP itself and of every answer, which the contract tells of once and for all. */
    private static final Set<String> OF_EVERY_ANSWER = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-security-policy",
            "content-type",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "date",
            "keep-alive",
            "referrer-policy",
            "set-cookie",
            "traceparent",
            "transfer-encoding",
            "vary",
            "x-content-type-options",
            "x-frame-options");

    private static final String CREATED = "201";
    private static final String LOCATION = "location";

    private static final Pattern TOO_EXACT = Pattern.compile("T\\d\\d:\\d\\d:\\d\\d\\.\\d{7,}");

    private final List<Declared> operations = new ArrayList<>();

    /** The headers of an answer that the contract declares. */
    private record Declared(Pattern path, int parameters, String method, String status, Set<String> headers) {}

    AnswerDetails(String contract) {
        JsonNode paths = ContractDocument.tree(contract).path("paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .path("responses")
                                .properties()
                                .forEach(answer -> operations.add(new Declared(
                                        pattern(path.getKey()),
                                        path.getKey().split("\\{", -1).length,
                                        operation.getKey().toUpperCase(Locale.ROOT),
                                        answer.getKey(),
                                        names(answer.getValue().path("headers")))))));
        operations.sort(Comparator.comparingInt(Declared::parameters));
    }

    /** What an answer violates, in words. */
    List<String> violations(String method, String path, int status, Collection<String> headers, String body) {
        Set<String> names =
                headers.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(toCollection(TreeSet::new));
        Optional<Declared> declared = operations.stream()
                .filter(each -> each.method().equals(method)
                        && each.status().equals(Integer.toString(status))
                        && each.path().matcher(path).matches())
                .findFirst();
        return Stream.of(
                        declared.stream().flatMap(answer -> undeclared(answer, names)),
                        declared.stream().flatMap(answer -> missing(answer, names)),
                        tooExact(body))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> undeclared(Declared declared, Set<String> names) {
        return names.stream()
                .filter(name ->
                        !OF_EVERY_ANSWER.contains(name) && !declared.headers().contains(name))
                .map(name -> "The header " + name + " is not declared");
    }

    private static Stream<String> missing(Declared declared, Set<String> names) {
        return declared.status().equals(CREATED) && declared.headers().contains(LOCATION) && !names.contains(LOCATION)
                ? Stream.of("The header location is declared and missing")
                : Stream.empty();
    }

    private static Stream<String> tooExact(String body) {
        return TOO_EXACT
                .matcher(body)
                .results()
                .limit(1)
                .map(time -> "A time has more than six decimals: " + time.group());
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(Stream.of(path.split("/", -1))
                .map(step -> step.startsWith("{") ? "[^/]+" : Pattern.quote(step))
                .collect(Collectors.joining("/")));
    }

    private static Set<String> names(JsonNode headers) {
        Set<String> names = new TreeSet<>();
        headers.fieldNames().forEachRemaining(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }
}

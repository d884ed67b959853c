package fi.vastuugroup.privacy.platform.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Knows the methods of each path, and what each takes, for {@code Allow}, {@code Accept} and {@code Accept-Encoding} (RFC 9110),
 * which the platform leaves out. The bean is made when it is first asked, and reads the contract then and never again.
 */
@ApplicationScoped
public class KnownPaths {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final Pattern DEEP_PARAMETER = Pattern.compile("/\\{[^}]+}");

    /** The pattern of a parameter that has slashes in it, as the contract writes it. */
    private static final String ANYTHING = "^.*$";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /**
     * A path of the contract.
     *
     * @param template as it stands in the contract
     * @param deep whether a parameter has slashes in it
     * @param methods what each method takes
     */
    private record Path(String template, Pattern path, boolean deep, Map<String, Taken> methods) {}

    /**
     * What an operation takes.
     *
     * @param types media types
     * @param codings content codings
     */
    private record Taken(Set<String> types, Set<String> codings) {

        static final Taken NOTHING = new Taken(Set.of(), Set.of());
    }

    /** By the number of slashes, so that few are compared. */
    private final Map<Long, List<Path>> paths;

    /** Those that have any number of slashes. */
    private final List<Path> deep;

    /** Those without parameters: whoever asks for one most often writes it as it is. */
    private final Set<String> literal;

    KnownPaths(OpenApiDocumentService documents, ObjectMapper json) {
        try {
            List<Path> all = paths(json.readTree(documents.getDocument("<default>", Format.JSON)));
            this.paths =
                    all.stream().filter(path -> !path.deep()).collect(groupingBy(path -> slashes(path.template())));
            this.deep = all.stream().filter(Path::deep).toList();
            this.literal = all.stream()
                    .map(Path::template)
                    .filter(template -> parameters(template) == 0)
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template of a path; empty for one that the contract does not have. */
    public Optional<String> template(String path) {
        return literal.contains(path)
                ? Optional.of(path)
                : at(path).map(Path::template).min(Comparator.comparingLong(KnownPaths::parameters));
    }

    /** The methods of a path, separated by commas; empty for one that the contract does not have. */
    String methods(String path) {
        return list(at(path).flatMap(known -> known.methods().keySet().stream()));
    }

    /** The media types that a method takes at a path, separated by commas; empty where it takes none. */
    String types(String method, String path) {
        return list(taken(method, path).flatMap(taken -> taken.types().stream()));
    }

    /** The content codings that a method takes at a path, separated by commas. */
    String codings(String method, String path) {
        return list(
                Stream.concat(Stream.of("identity"), taken(method, path).flatMap(taken -> taken.codings().stream())));
    }

    private Stream<Taken> taken(String method, String path) {
        return at(path).map(known -> known.methods().getOrDefault(method, Taken.NOTHING));
    }

    /** The platform looks neither at matrix parameters nor at a slash at the end. */
    private Stream<Path> at(String path) {
        String named = path.replaceAll(";[^/]*", "").replaceAll("/+$", "");
        String plain = named.isEmpty() ? "/" : named;
        return Stream.concat(paths.getOrDefault(slashes(plain), List.of()).stream(), deep.stream())
                .filter(known -> known.path().matcher(plain).matches());
    }

    private static long slashes(String path) {
        return path.chars().filter(character -> character == '/').count();
    }

    private static long parameters(String template) {
        return template.chars().filter(character -> character == '{').count();
    }

    private static String list(Stream<String> values) {
        return values.distinct().sorted().collect(joining(", "));
    }

    private static List<Path> paths(JsonNode contract) {
        List<Path> paths = new ArrayList<>();
        contract.path("paths").properties().forEach(entry -> {
            Map<String, Taken> methods = new TreeMap<>();
            entry.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(operation ->
                            methods.put(operation.getKey().toUpperCase(Locale.ROOT), taken(operation.getValue())));
            boolean deep = hasDeepParameter(entry.getValue());
            String pattern = deep
                    ? DEEP_PARAMETER.matcher(entry.getKey()).replaceAll("(/.*)?")
                    : PARAMETER.matcher(entry.getKey()).replaceAll("[^/]*");
            paths.add(new Path(entry.getKey(), Pattern.compile(pattern, Pattern.DOTALL), deep, methods));
        });
        return paths;
    }

    private static boolean hasDeepParameter(JsonNode path) {
        return path.findValues("parameters").stream()
                .flatMap(parameters -> StreamSupport.stream(parameters.spliterator(), false))
                .anyMatch(parameter -> parameter.path("in").asText().equals("path")
                        && parameter.at("/schema/pattern").asText().equals(ANYTHING));
    }

    private static Taken taken(JsonNode operation) {
        Set<String> types = new TreeSet<>();
        operation.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        Set<String> codings = new TreeSet<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("name").asText().equals("Content-Encoding")) {
                parameter.at("/schema/enum").forEach(coding -> codings.add(coding.asText()));
            }
        });
        return new Taken(Set.copyOf(types), Set.copyOf(codings));
    }
}

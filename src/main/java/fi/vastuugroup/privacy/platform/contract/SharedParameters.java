package fi.vastuugroup.privacy.platform.contract;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says once what parameters of a common name mean, and makes components of those that operations share. */
final class SharedParameters {

    static final String ACCEPT_LANGUAGE = "Accept-Language";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";
    static final String IF_NONE_MATCH = "If-None-Match";
    private static final String REQUESTED_WITH = "X-Requested-With";

    /** What a parameter of the name means, where the operation does not say it. */
    private static final Map<String, String> MEANINGS = Map.of(
            IDEMPOTENCY_KEY,
            "A new random value for each new request; a repetition has the first one's outcome.",
            IF_MATCH,
            "The ETag that was seen.",
            IF_NONE_MATCH,
            "The entity tags of what the caller has already.",
            ACCEPT_LANGUAGE,
            "The preferred language: `fi`, `sv` or `en`. Where it names none of these, a customer is answered in their own"
                    + " language, if it is known, and everybody else in Finnish.",
            REQUESTED_WITH,
            "Any value. A browser sends it with the session's cookie, so that no other page can act in the person's name; a"
                    + " caller with a token need not.",
            "lang",
            "`fi`, `sv` or `en`, before Accept-Language.",
            "cursor",
            "Where to go on: `nextCursor` of the page before.",
            "limit",
            "How many at the most. A page can have fewer, for long entries end it early: the list goes on as long as there is a"
                    + " `nextCursor`.");

    private final Map<String, Parameter> shared = new TreeMap<>();

    /** Whether an operation has a parameter of the name. */
    static boolean has(Operation operation, String name) {
        return of(operation).stream().anyMatch(parameter -> name.equalsIgnoreCase(parameter.getName()));
    }

    /** Declares the header without which a browser's session changes nothing. */
    static void declareRequestedWith(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name(REQUESTED_WITH)
                .in(Parameter.In.HEADER)
                .schema(SharedParts.text()));
    }

    /** Says what the parameters of an operation mean, where it does not say it, and which it cannot do without. */
    static void complete(Operation operation) {
        of(operation).forEach(parameter -> {
            if (isNeeded(parameter)) {
                parameter.setRequired(true);
            }
            if (parameter.getDescription() == null) {
                parameter.setDescription(MEANINGS.get(parameter.getName()));
            }
        });
    }

    /**
     * Whether an operation cannot do without it, though the code takes it as optional: a missing one is answered by a problem of
     * its own rather than by validation. An operation that describes If-Match by itself says when it is needed.
     */
    private static boolean isNeeded(Parameter parameter) {
        return IDEMPOTENCY_KEY.equals(parameter.getName())
                || IF_MATCH.equals(parameter.getName()) && parameter.getDescription() == null;
    }

    /** Puts a reference in the place of each parameter that means what its name means everywhere. */
    void share(Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(
                    operation.getParameters().stream().map(this::shared).toList());
        }
    }

    private Parameter shared(Parameter parameter) {
        String meaning = MEANINGS.get(Objects.requireNonNullElse(parameter.getName(), ""));
        if (meaning == null || !meaning.equals(parameter.getDescription())) {
            return parameter;
        }
        String component = component(parameter.getName());
        shared.putIfAbsent(component, parameter);
        return OASFactory.createParameter().ref(component);
    }

    /** Adds what operations share to the components. */
    void addTo(Components components) {
        shared.forEach(components::addParameter);
    }

    static List<Parameter> of(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    /** {@code IfMatch} for {@code If-Match}. */
    private static String component(String name) {
        return Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining());
    }
}

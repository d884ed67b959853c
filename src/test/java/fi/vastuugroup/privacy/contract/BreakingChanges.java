package fi.vastuugroup.privacy.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedMediaType;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedResponse;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/**
 * Finds what breaks a caller between two contracts (OpenAPI 3.0). A library compares; of what it calls compatible this
 * knows besides: a field that answers no longer have, also an optional one, a field that can newly be null in an answer,
 * and an operation that newly wants somebody to come in.
 */
final class BreakingChanges {

    private final Set<String> found = new TreeSet<>();

    private BreakingChanges() {}

    /** One line for each, such as {@code GET /api/v1/me 200 contactRoles.title: is not answered any more}. */
    static Set<String> between(String released, String now) {
        BreakingChanges changes = new BreakingChanges();
        changes.collect(OpenApiCompare.fromContents(released, now));
        return changes.found;
    }

    private void collect(ChangedOpenApi contract) {
        contract.getMissingEndpoints()
                .forEach(gone -> found.add("%s %s: is gone".formatted(gone.getMethod(), gone.getPathUrl())));
        contract.getChangedOperations().forEach(this::collect);
    }

    private void collect(ChangedOperation operation) {
        String place = "%s %s".formatted(operation.getHttpMethod(), operation.getPathUrl());
        if (List.of().equals(operation.getOldOperation().getSecurity())
                && !List.of().equals(operation.getNewOperation().getSecurity())) {
            found.add(place + ": is no longer open to anyone");
        }
        if (operation.getParameters() != null) {
            collect(place, operation.getParameters());
        }
        if (operation.getRequestBody() != null) {
            collect(place + " body", operation.getRequestBody());
        }
        if (operation.getApiResponses() != null) {
            collect(place, operation.getApiResponses());
        }
        if (operation.getSecurityRequirements() != null) {
            collect(place + " security", operation.getSecurityRequirements());
        }
    }

    private void collect(String place, ChangedParameters parameters) {
        parameters
                .getMissing()
                .forEach(gone -> found.add("%s %s: is not taken any more".formatted(place, gone.getName())));
        parameters.getIncreased().stream()
                .filter(added -> Boolean.TRUE.equals(added.getRequired()))
                .forEach(added -> found.add("%s %s: is newly required".formatted(place, added.getName())));
        for (ChangedParameter parameter : parameters.getChanged()) {
            collect("%s %s".formatted(place, parameter.getName()), parameter);
        }
    }

    private void collect(String place, ChangedApiResponse answers) {
        answers.getMissing().keySet().stream()
                .filter(status -> status.startsWith("2"))
                .forEach(status -> found.add("%s %s: is not answered any more".formatted(place, status)));
        for (Map.Entry<String, ChangedResponse> answer : answers.getChanged().entrySet()) {
            ChangedContent content = answer.getValue().getContent();
            if (content != null) {
                content.getMissing()
                        .keySet()
                        .forEach(type -> found.add(
                                "%s %s %s: is not answered any more".formatted(place, answer.getKey(), type)));
                for (Map.Entry<String, ChangedMediaType> type :
                        content.getChanged().entrySet()) {
                    collect("%s %s".formatted(place, answer.getKey()), type.getValue());
                }
            }
        }
    }

    /** The innermost change that breaks is the one to tell. */
    private void collect(String place, Changed change) {
        if (change instanceof ChangedSchema schema) {
            collect(place, schema);
        } else if (change instanceof ComposedChanged composed) {
            boolean told = false;
            for (Changed part : elements(composed)) {
                int before = found.size();
                collect(place, part);
                told |= found.size() > before || part.isIncompatible();
            }
            if (composed.isIncompatible() && !told) {
                found.add(place + ": " + words(change));
            }
        } else if (change.isIncompatible()) {
            found.add(place + ": " + words(change));
        }
    }

    private void collect(String place, ChangedSchema schema) {
        boolean answer = schema.getContext() != null && schema.getContext().isResponse();
        Set<String> known = new TreeSet<>();
        if (answer) {
            schema.getMissingProperties()
                    .keySet()
                    .forEach(name -> found.add("%s %s: is not answered any more".formatted(place, name)));
            if (becameNullable(schema)) {
                found.add(place + ": can newly be null");
            }
        }
        schema.getChangedProperties().forEach((name, property) -> {
            known.add(name);
            collect(place + " " + name, property);
        });
        for (Changed part : elements(schema)) {
            if (!(part instanceof ChangedSchema property
                    && schema.getChangedProperties().containsValue(property))) {
                if (!(answer && isOpen(schema) && part == schema.getEnumeration())) {
                    collect(place, part);
                }
            }
        }
        if (schema.isChangedType() || schema.isChangeFormat() && schema.isIncompatible()) {
            found.add(place + ": is of another type");
        }
        if (schema.isDiscriminatorPropertyChanged()) {
            found.add(place + ": is told apart by another field");
        }
    }

    private static boolean becameNullable(ChangedSchema schema) {
        return !isNullable(schema.getOldSchema()) && isNullable(schema.getNewSchema());
    }

    private static boolean isNullable(Schema<?> schema) {
        return schema != null && Boolean.TRUE.equals(schema.getNullable());
    }

    /** Whether values can be added to the enum ({@code x-open-enum}). */
    private static boolean isOpen(ChangedSchema schema) {
        Map<String, Object> extensions =
                schema.getOldSchema() == null ? null : schema.getOldSchema().getExtensions();
        return extensions != null && Boolean.TRUE.equals(extensions.get("x-open-enum"));
    }

    private static List<Changed> elements(ComposedChanged composed) {
        List<Changed> elements = new ArrayList<>();
        Stream.ofNullable(composed.getChangedElements())
                .flatMap(List::stream)
                .filter(element -> element != null)
                .forEach(elements::add);
        return elements;
    }

    private static String words(Changed change) {
        return change.getClass()
                .getSimpleName()
                .replaceFirst("^Changed", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }
}

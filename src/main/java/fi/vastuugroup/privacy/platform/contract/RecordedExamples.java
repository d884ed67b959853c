package fi.vastuugroup.privacy.platform.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the contract what is sent to an operation and what it answers when it succeeds, as the tests have recorded it from
 * the demonstration register: {@code META-INF/examples/<operationId>.request.json} and {@code <operationId>.<status>.json}.
 * Bodies in another form than JSON are in files with the ending of their own; of NDJSON each line is an example, and
 * the end of a stream that was given up.
 */
final class RecordedExamples {

    private static final String DIRECTORY = "META-INF/examples/";
    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_LINES = 3;

    /** The ending of a recorded body, by the end of its media type. */
    private static final Map<String, String> ENDINGS = Map.of("json", "json", "x-ndjson", "ndjson", "csv", "csv");

    private final ObjectMapper json = new ObjectMapper();

    /** Adds the examples of an operation, where there are some. */
    void addTo(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(
                    operation.getOperationId() + ".request",
                    operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getRef() == null) {
                add(operation.getOperationId() + "." + status, answer.getContent());
                addIncomplete(operation.getOperationId() + "." + status, answer.getContent());
            }
        });
    }

    private void add(String name, @Nullable Content content) {
        if (content != null) {
            content.getMediaTypes()
                    .forEach((type, body) -> ENDINGS.entrySet().stream()
                            .filter(each -> type.endsWith("/" + each.getKey()) || type.endsWith("+" + each.getKey()))
                            .map(Map.Entry::getValue)
                            .forEach(ending -> read(name + "." + ending).ifPresent(text -> show(ending, text, body))));
        }
    }

    /** Shows the last line of a stream that was given up. */
    private void addIncomplete(String name, @Nullable Content content) {
        MediaType stream = content == null ? null : content.getMediaType(NDJSON);
        if (stream != null) {
            read(name + ".answers-not-read.ndjson")
                    .flatMap(text -> text.lines().reduce((before, last) -> last))
                    .ifPresent(last -> stream.addExample("incomplete", example(parsed(last))));
        }
    }

    private void show(String ending, String text, MediaType body) {
        switch (ending) {
            case "json" -> body.addExample("recorded", example(parsed(text)));
            // The schema is a line's.
            case "ndjson" -> {
                List<String> lines = text.lines().limit(MOST_LINES).toList();
                for (int i = 0; i < lines.size(); i++) {
                    body.addExample("line" + (i + 1), example(parsed(lines.get(i))));
                }
            }
            default -> body.addExample("recorded", example(text));
        }
    }

    private static Example example(Object value) {
        return OASFactory.createExample().value(value);
    }

    private Object parsed(String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(String file) {
        try (InputStream example =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DIRECTORY + file)) {
            return example == null
                    ? Optional.empty()
                    : Optional.of(new String(example.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

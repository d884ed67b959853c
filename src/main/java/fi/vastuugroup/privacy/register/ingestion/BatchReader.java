package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import fi.vastuugroup.privacy.platform.http.NumberedLine;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a line into a valid {@link BatchLine}, or into the answer that says why not, without echoing a
 * value.
 */
@ApplicationScoped
class BatchReader {

    /** PostgreSQL cannot store the NUL character in text, nor jsonb its escape. */
    private static final String NUL_ESCAPE = "\\u0000";

    private final ObjectReader reader;
    private final Validator validator;

    BatchReader(ObjectMapper mapper, Validator validator) {
        this.reader = mapper.readerFor(BatchLine.class);
        this.validator = validator;
    }

    /**
     * A line that was read.
     *
     * @param line the line, or null when it was rejected
     * @param rejection why it was rejected, or null
     */
    record Read(
            long number, @Nullable BatchLine line, @Nullable LineAnswer rejection) {}

    Read read(NumberedLine numbered) {
        long number = numbered.number();
        byte[] bytes = numbered.bytes();
        if (bytes == null) {
            return rejected(number, "line-too-long", null);
        }
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(NUL_ESCAPE)) {
            return rejected(number, "invalid-character", "NUL cannot be stored");
        }
        try {
            BatchLine line = reader.readValue(bytes);
            if (line == null) {
                return rejected(number, "malformed", "expected an object");
            }
            var violations = validator.validate(line);
            if (!violations.isEmpty()) {
                return rejected(number, "invalid", describe(violations));
            }
            return new Read(number, line, null);
        } catch (JsonMappingException wrongShape) {
            return rejected(number, "malformed", "at " + path(wrongShape));
        } catch (JsonProcessingException notJson) {
            return rejected(
                    number,
                    "malformed",
                    "not JSON at column " + notJson.getLocation().getColumnNr());
        } catch (IOException notUtf8) {
            return rejected(number, "malformed", "not UTF-8");
        }
    }

    /** Reads again a line that was read before; empty when it would be rejected today. */
    Optional<BatchLine> reread(String json) {
        try {
            BatchLine line = reader.readValue(json);
            return Optional.ofNullable(line)
                    .filter(read -> validator.validate(read).isEmpty());
        } catch (JsonProcessingException ofAnEarlierShape) {
            return Optional.empty();
        }
    }

    private static Read rejected(long number, String reason, @Nullable String detail) {
        return new Read(number, null, LineAnswer.rejected(number, reason, detail));
    }

    private static String describe(Iterable<? extends ConstraintViolation<?>> violations) {
        return java.util.stream.StreamSupport.stream(violations.spliterator(), false)
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted(Comparator.naturalOrder())
                .limit(5)
                .collect(Collectors.joining("; "));
    }

    private static String path(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(part -> part.getFieldName() == null ? Integer.toString(part.getIndex()) : part.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }
}

package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import fi.vastuugroup.privacy.platform.json.JsonPlaces;
import fi.vastuugroup.privacy.platform.json.UnstorableText;
import fi.vastuugroup.privacy.platform.json.Utf8;
import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import fi.vastuugroup.privacy.platform.time.NotAhead;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a line into a valid {@link BatchLine}, or into the answer that says why not, without echoing a
 * value.
 */
@ApplicationScoped
class BatchReader {

    private final ObjectReader reader;
    private final Validator validator;

    BatchReader(ObjectMapper mapper, ValidatorFactory validators) {
        this.reader = mapper.readerFor(BatchLine.class);
        this.validator = validators
                .usingContext()
                .messageInterpolator(new InEnglish(validators.getMessageInterpolator()))
                .getValidator();
    }

    /** What is wrong with a line is said to developers: in English, whatever language the caller takes. */
    private record InEnglish(MessageInterpolator words) implements MessageInterpolator {

        @Override
        public String interpolate(String message, Context violation) {
            return words.interpolate(message, violation, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String message, Context violation, Locale asked) {
            return interpolate(message, violation);
        }
    }

    /**
     * A line that was read.
     *
     * @param line the line, or null when it was rejected
     * @param rejection why it was rejected, or null
     */
    record Read(
            long number, @Nullable BatchLine line, @Nullable LineAnswer rejection) {

        /** Those of the lines that were not rejected, in their order. */
        static List<BatchLine> lines(List<Read> reads) {
            return reads.stream()
                    .map(Read::line)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
        }
    }

    Read read(NumberedLine numbered) {
        long number = numbered.number();
        byte[] bytes = numbered.bytes();
        if (bytes == null) {
            return rejected(number, "line-too-long", null);
        }
        if (!Utf8.isText(bytes)) {
            return rejected(number, "malformed", "not UTF-8");
        }
        try {
            return checked(number, reader.readValue(bytes));
        } catch (UnstorableText unstorable) {
            return rejected(number, "invalid-character", "at " + JsonPlaces.pointer(unstorable));
        } catch (JsonMappingException wrongShape) {
            return rejected(number, "malformed", "at " + JsonPlaces.pointer(wrongShape));
        } catch (IOException | RuntimeException notJson) {
            // Whatever a parser makes of a hostile line: it is this line's fault, and never the others'.
            return rejected(number, "malformed", "not JSON");
        }
    }

    private Read checked(long number, @Nullable BatchLine line) {
        if (line == null) {
            return rejected(number, "malformed", "expected an object");
        }
        var violations = validator.validate(line);
        if (violations.isEmpty()) {
            return new Read(number, line, null);
        }
        boolean ahead = violations.stream()
                .allMatch(violation -> violation.getConstraintDescriptor().getAnnotation() instanceof NotAhead);
        return rejected(number, ahead ? "event-in-the-future" : "invalid", describe(violations));
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
}

package fi.vastuugroup.privacy.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import java.util.List;
import java.util.regex.Pattern;

/** Says what was wrong with JSON, and where, in words of ours: Jackson's quote values and class names. */
final class JsonFaults {

    /** A name that a contract can have. Anything else is the caller's text, and may be personal data. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    private JsonFaults() {}

    /** What was wrong, in English, for developers. */
    static String detail(JacksonException fault) {
        return fault instanceof JsonMappingException ? "the JSON does not fit the contract" : "not well-formed JSON";
    }

    /** Where it was wrong; empty when it was not JSON at all. */
    static List<FieldError> errors(JacksonException fault) {
        return fault instanceof JsonMappingException mapping
                ? List.of(new FieldError(pointer(mapping), message(mapping)))
                : List.of();
    }

    private static String message(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return "no such property here";
        }
        if (fault instanceof InvalidTypeIdException) {
            return "the discriminator is missing or unknown";
        }
        if (fault instanceof InvalidFormatException || fault instanceof ValueInstantiationException) {
            return "not a value that this property can have";
        }
        return "not of the expected type";
    }

    private static String pointer(JsonMappingException fault) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : fault.getPath()) {
            String name = step.getFieldName();
            if (name == null) {
                pointer.append('/').append(step.getIndex());
            } else if (PLAIN_NAME.matcher(name).matches()) {
                pointer.append('/').append(name);
            } else {
                break;
            }
        }
        return pointer.toString();
    }
}

package fi.vastuugroup.privacy.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import fi.vastuugroup.privacy.platform.json.JsonPlaces;
import fi.vastuugroup.privacy.platform.json.UnstorableText;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import java.util.List;

/** Says what was wrong with JSON, and where, in words of ours: Jackson's quote values and class names. */
final class JsonFaults {

    private JsonFaults() {}

    /** What was wrong, in English, for developers. */
    static String detail(JacksonException fault) {
        return fault instanceof JsonMappingException ? "the JSON does not fit the contract" : "not well-formed JSON";
    }

    /** Where it was wrong; empty when it was not JSON at all. */
    static List<FieldError> errors(JacksonException fault) {
        return fault instanceof JsonMappingException mapping
                ? List.of(new FieldError(JsonPlaces.pointer(mapping), message(mapping)))
                : List.of();
    }

    private static String message(JsonMappingException fault) {
        if (fault instanceof UnstorableText) {
            return "has a character that cannot be stored";
        }
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
}

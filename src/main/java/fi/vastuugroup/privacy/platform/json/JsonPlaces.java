package fi.vastuugroup.privacy.platform.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.regex.Pattern;

/** Says where JSON did not fit, without repeating anything that is the sender's own text. */
public final class JsonPlaces {

    /** A name that a contract can have. Anything else is the sender's text, and may be personal data. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    private JsonPlaces() {}

    /** A JSON Pointer to the place; to what it lies in, where its own name is no name of a contract. */
    public static String pointer(JsonMappingException fault) {
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

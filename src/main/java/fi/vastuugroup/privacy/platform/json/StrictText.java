package fi.vastuugroup.privacy.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a text: never a number or a boolean, and only one that can be stored. */
final class StrictText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        return UnstorableText.require(json.getText(), json);
    }

    /** Reads the name of a map's member. */
    static final class Name extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return UnstorableText.require(key, context.getParser());
        }
    }
}

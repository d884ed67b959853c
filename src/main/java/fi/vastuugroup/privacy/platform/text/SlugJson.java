package fi.vastuugroup.privacy.platform.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Writes and reads slugs in JSON. */
final class SlugJson {

    private SlugJson() {}

    /** Writes a value. */
    static final class Writer extends StdScalarSerializer<Slug> {

        private static final long serialVersionUID = 1;

        Writer() {
            super(Slug.class);
        }

        @Override
        public void serialize(Slug value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.slug());
        }
    }

    /** Writes the name of an object's member. */
    static final class KeyWriter extends JsonSerializer<Slug> {

        @Override
        public void serialize(Slug value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(value.slug());
        }
    }

    /** Reads a value: its very slug, never a constant's name or number. */
    static final class Reader extends StdScalarDeserializer<Object> implements ContextualDeserializer {

        private static final long serialVersionUID = 1;

        Reader() {
            this(Slug.class);
        }

        private Reader(Class<?> type) {
            super(type);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reader(context.getContextualType().getRawClass());
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isScalarValue()) {
                return context.handleUnexpectedToken(handledType(), json);
            }
            String slug = json.getValueAsString();
            try {
                return Slugs.parse(handledType(), slug);
            } catch (IllegalArgumentException unknown) {
                return context.handleWeirdStringValue(handledType(), slug, "unknown");
            }
        }
    }

    /** Refuses to read members' names: no body has slugs there, and their constants' names would be taken instead. */
    static final class NoKeyReader extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return context.handleWeirdKey(Slug.class, key, "slugs are no members' names here");
        }
    }
}

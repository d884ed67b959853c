package fi.vastuugroup.privacy.platform.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * Reads and writes the JSON columns of entities with the application's own mapper (dates as texts), as everything else
 * does.
 */
@JsonFormat
@PersistenceUnitExtension
class ApplicationJson implements FormatMapper {

    private final JacksonJsonFormatMapper json;

    ApplicationJson(ObjectMapper mapper) {
        this.json = new JacksonJsonFormatMapper(mapper);
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return json.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return json.toString(value, type, options);
    }
}

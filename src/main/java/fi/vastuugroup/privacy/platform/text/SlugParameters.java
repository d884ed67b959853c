package fi.vastuugroup.privacy.platform.text;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads parameters of paths and queries by their {@link Slug}. */
@Provider
public class SlugParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() && Slug.class.isAssignableFrom(type) ? new Converter<>(type) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            return type.cast(Slugs.parse(type, value));
        }

        @Override
        public String toString(T value) {
            return ((Slug) value).slug();
        }
    }
}

package fi.vastuugroup.privacy.platform.persistence;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Stores an enum by its slug. Each enum that an entity has is given a subclass of its own, annotated with
 * {@code @Converter(autoApply = true)}.
 */
public abstract class SlugConverter<E extends Enum<E> & Slug> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected SlugConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.slug();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String slug) {
        return Slugs.ofNullable(type, slug);
    }
}

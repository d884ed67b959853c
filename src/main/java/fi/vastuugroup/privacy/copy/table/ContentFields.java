package fi.vastuugroup.privacy.copy.table;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows the fields of each category's content, also those within a field, in their order: what there is to read of an item.
 * It finds them in the content's record, so that a new category or field is in every copy.
 */
public final class ContentFields {

    private static final Map<Category, List<Field>> OF_CATEGORIES = ofCategories();

    private ContentFields() {}

    /**
     * A field.
     *
     * @param path as the vocabulary names it, such as {@code organisation.name}
     * @param way to its value, from the content on
     */
    public record Field(String path, List<RecordComponent> way) {

        /** Its value; null where it has none. */
        public @Nullable Object of(Content content) {
            Object value = content;
            for (RecordComponent part : way) {
                value = value == null ? null : read(part, value);
            }
            return value;
        }
    }

    public static List<Field> of(Category category) {
        return Objects.requireNonNull(OF_CATEGORIES.get(category), category.slug());
    }

    private static Map<Category, List<Field>> ofCategories() {
        Map<String, Class<?>> types = new HashMap<>();
        for (JsonSubTypes.Type type :
                Content.class.getAnnotation(JsonSubTypes.class).value()) {
            types.put(type.name(), type.value());
        }
        Map<Category, List<Field>> fields = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            Class<?> type = Objects.requireNonNull(types.get(category.slug()), category.slug());
            fields.put(category, fields(type, "", List.of()).toList());
        }
        return fields;
    }

    private static Stream<Field> fields(Class<?> type, String path, List<RecordComponent> before) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            List<RecordComponent> way = new ArrayList<>(before);
            way.add(component);
            String name = path + component.getName();
            return component.getType().isRecord()
                    ? fields(component.getType(), name + ".", way)
                    : Stream.of(new Field(name, List.copyOf(way)));
        });
    }

    /** The value of a record's part. */
    static @Nullable Object read(RecordComponent part, Object record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

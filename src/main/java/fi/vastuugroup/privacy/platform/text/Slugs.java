package fi.vastuugroup.privacy.platform.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the constants of enums by their {@link Slug}: a look into a map that is made once for each enum. */
public final class Slugs {

    private static final ClassValue<String[]> KEBAB = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    };

    private static final ClassValue<Map<String, Slug>> BY_SLUG = new ClassValue<>() {
        @Override
        protected Map<String, Slug> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Slug.class::cast)
                    .collect(toUnmodifiableMap(Slug::slug, Function.identity()));
        }
    };

    private Slugs() {}

    /**
     * The constant that has a slug.
     *
     * @throws IllegalArgumentException when there is none; it names the enum, never the text
     */
    public static <E extends Enum<E> & Slug> E of(Class<E> type, @Nullable String slug) {
        return type.cast(parse(type, slug));
    }

    /** As {@link #of}, with null for null. */
    public static <E extends Enum<E> & Slug> @Nullable E ofNullable(Class<E> type, @Nullable String slug) {
        return slug == null ? null : of(type, slug);
    }

    /** The constants that have the slugs. */
    public static <E extends Enum<E> & Slug> Stream<E> all(Class<E> type, String... slugs) {
        return Arrays.stream(slugs).map(slug -> of(type, slug));
    }

    /** The constant that has a slug, if there is one. */
    public static <E extends Enum<E> & Slug> Optional<E> find(Class<E> type, String slug) {
        return Optional.ofNullable(BY_SLUG.get(type).get(slug)).map(type::cast);
    }

    /** As {@link #of}, for those who know the enum at run time only. */
    static Slug parse(Class<?> type, @Nullable String slug) {
        Slug constant = slug == null ? null : BY_SLUG.get(type).get(slug);
        if (constant == null) {
            throw new IllegalArgumentException("unknown " + type.getSimpleName());
        }
        return constant;
    }

    static String kebab(Enum<?> constant) {
        return KEBAB.get(constant.getDeclaringClass())[constant.ordinal()];
    }
}

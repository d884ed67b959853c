package fi.vastuugroup.privacy.platform.text;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Lists the slugs of enums in the contract, where the platform has listed the names of their constants. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class SlugFilter implements OASFilter {

    private final Map<List<Object>, List<Object>> slugsByNames = new HashMap<>();

    public SlugFilter(IndexView index) {
        index.getAllKnownImplementations(Slug.class).stream()
                .filter(ClassInfo::isEnum)
                .forEach(this::add);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> names = schema.getEnumeration();
        if (names != null) {
            schema.setEnumeration(slugsByNames.getOrDefault(names, names));
        }
        return schema;
    }

    private void add(ClassInfo type) {
        Object[] constants = load(type).getEnumConstants();
        List<Object> names = Arrays.stream(constants)
                .<Object>map(each -> ((Enum<?>) each).name())
                .toList();
        List<Object> slugs = Arrays.stream(constants)
                .<Object>map(each -> ((Slug) each).slug())
                .toList();
        List<Object> before = slugsByNames.putIfAbsent(names, slugs);
        if (before != null && !before.equals(slugs)) {
            throw new IllegalStateException("enums with the same constants have different slugs: " + names);
        }
    }

    private static Class<?> load(ClassInfo type) {
        try {
            return Class.forName(type.name().toString(), true, SlugFilter.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

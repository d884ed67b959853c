package fi.vastuugroup.privacy.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    /** Not the application's: any mapper writes and reads slugs. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private enum Size implements Slug {
        SMALL,
        EXTRA_LARGE,
        /** With a slug that is not its name. */
        XXL {
            @Override
            public String slug() {
                return "2-extra-large";
            }
        }
    }

    private record Shirt(@Nullable Size size, @Nullable List<Size> others) {}

    static List<Class<?>> enums() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fi.vastuugroup.privacy")
                        .stream()
                        .filter(type -> type.isAssignableTo(Slug.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .toList();
    }

    @Test
    void aSlugIsTheNameInKebabCaseUnlessTheConstantSaysOtherwise() {
        assertThat(Stream.of(Size.values()).map(Slug::slug)).containsExactly("small", "extra-large", "2-extra-large");
    }

    @Test
    void aConstantIsFoundByItsSlug() {
        for (Size size : Size.values()) {
            assertThat(Slugs.of(Size.class, size.slug())).isSameAs(size);
            assertThat(Slugs.find(Size.class, size.slug())).contains(size);
        }
        assertThat(Slugs.all(Size.class, "extra-large", "small")).containsExactly(Size.EXTRA_LARGE, Size.SMALL);
        assertThat(Slugs.ofNullable(Size.class, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "SMALL", "Small", " small", "", "0", "EXTRA_LARGE", "xxl"})
    void anythingElseIsRefusedWithoutBeingRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slugs.of(Size.class, text))
                .withMessage("unknown Size");
        assertThatIllegalArgumentException().isThrownBy(() -> Slugs.ofNullable(Size.class, text));
        assertThat(Slugs.find(Size.class, text)).isEmpty();
    }

    @Test
    void nullIsRefusedWhereAConstantIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slugs.of(Size.class, null));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyEnumOfThePortalIsWrittenAndReadByItsSlug(Class<?> type) throws Exception {
        for (Object constant : type.getEnumConstants()) {
            String slug = ((Slug) constant).slug();
            assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(JSON.writeValueAsString(constant)).isEqualTo('"' + slug + '"');
            assertThat((Object) JSON.readValue('"' + slug + '"', type)).isSameAs(constant);
        }
    }

    @Test
    void listsSetsRecordsAndKeysOfObjectsHaveSlugs() throws Exception {
        assertThat(JSON.writeValueAsString(new Shirt(Size.XXL, List.of(Size.SMALL))))
                .isEqualTo("{\"size\":\"2-extra-large\",\"others\":[\"small\"]}");
        assertThat(JSON.writeValueAsString(EnumSet.allOf(Size.class)))
                .isEqualTo("[\"small\",\"extra-large\",\"2-extra-large\"]");
        assertThat(JSON.writeValueAsString(new EnumMap<>(Map.of(Size.EXTRA_LARGE, 1, Size.XXL, 2))))
                .isEqualTo("{\"extra-large\":1,\"2-extra-large\":2}");
        assertThat(JSON.readValue("{\"size\":\"2-extra-large\",\"others\":[\"small\",null]}", Shirt.class))
                .isEqualTo(new Shirt(Size.XXL, Arrays.asList(Size.SMALL, null)));
        assertThat(JSON.readValue("{\"size\":null}", Shirt.class)).isEqualTo(new Shirt(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"secret\"", "\"SMALL\"", "\"\"", "\" small\"", "\"0\"", "0", "1.5", "true"})
    void anotherScalarIsNoValueOfTheProperty(String json) {
        assertThatThrownBy(() -> JSON.readValue("{\"others\":[" + json + "]}", Shirt.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[\"small\"]"})
    void anythingButAScalarIsOfAnotherType(String json) {
        assertThatThrownBy(() -> JSON.readValue("{\"size\":" + json + "}", Shirt.class))
                .isInstanceOf(MismatchedInputException.class)
                .isNotInstanceOf(InvalidFormatException.class);
    }

    @Test
    void keysOfObjectsAreNotRead() {
        assertThatThrownBy(() -> JSON.readValue("{\"SMALL\":1}", new TypeReference<Map<Size, Integer>>() {}))
                .isInstanceOf(InvalidFormatException.class);
    }
}

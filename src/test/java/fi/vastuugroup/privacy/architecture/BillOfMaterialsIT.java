package fi.vastuugroup.privacy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bill of materials names what is shipped, and nothing of it has a known vulnerability or a licence that nobody has
 * looked at. {@code advisories.json} and {@code licences.json} are reviewed with the dependencies. Maven writes the bill in
 * builds that may use a network only.
 */
class BillOfMaterialsIT {

    private static final Path LISTS = Path.of("src/test/resources/dependencies");
    private static final Path BILL = Path.of("target/bom.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Component> components = List.of();
    private static List<Advisory> advisories = List.of();

    @BeforeAll
    static void read() throws IOException {
        assertThat(BILL).as("Maven does not write it offline (-o)").exists();
        components = JSON.readValue(BILL.toFile(), Bill.class).components();
        advisories = JSON.readValue(LISTS.resolve("advisories.json").toFile(), new TypeReference<>() {});
    }

    @Test
    void whatIsShippedIsInTheBill() throws IOException {
        try (var jars = Files.walk(Path.of("target/quarkus-app/lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()).filter(jar -> jar.endsWith(".jar")))
                    .hasSizeGreaterThan(100)
                    .allMatch(jar -> components.stream().anyMatch(component -> component.is(jar)));
        }
    }

    @Test
    void everyLicenceHasBeenLookedAt() throws IOException {
        Set<String> known = JSON.readValue(
                        LISTS.resolve("licences.json").toFile(), new TypeReference<Map<String, String>>() {})
                .keySet();
        assertThat(components)
                .allSatisfy(component ->
                        assertThat(component.licenceNames()).as(component.jar()).anyMatch(known::contains));
    }

    @Test
    void noComponentHasAKnownVulnerability() {
        assertThat(components.stream()
                        .flatMap(component -> advisories.stream()
                                .filter(advisory -> advisory.accepted() == null && advisory.affects(component))
                                .map(advisory ->
                                        component.jar() + ": " + advisory.ids() + ", fixed in " + advisory.fixed())))
                .isEmpty();
    }

    @Test
    void whatIsAcceptedIsStillThere() {
        assertThat(advisories.stream().filter(advisory -> advisory.accepted() != null))
                .allMatch(advisory -> components.stream().anyMatch(advisory::affects));
    }

    @Test
    void everyAdvisoryIsAboutSomethingThatIsShipped() {
        assertThat(advisories).allMatch(advisory -> components.stream().anyMatch(advisory::isAbout));
    }

    @ParameterizedTest
    @CsvSource({
        "io.netty, netty-codec-http, 4.1.131.Final, true",
        "io.netty, netty-codec-http, 4.1.132.Final, false",
        "io.netty, netty-codec-http, 4.2.0.Final, false",
        "io.nettyx, netty-codec-http, 4.1.131.Final, false"
    })
    void aVersionBeforeTheFixIsAffected(String group, String name, String version, boolean affected) {
        var advisory = new Advisory(List.of("CVE-1"), "io.netty:*", "4.1.132.Final", List.of(), null);
        assertThat(advisory.affects(new Component(group, name, version, List.of())))
                .isEqualTo(affected);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bill(List<Component> components) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Component(
            String group,
            String name,
            String version,
            @Nullable List<Licence> licenses) {

        private String jar() {
            return group + "." + name + "-" + version;
        }

        /** Its file is named after it; one for a certain machine says so at the end. */
        private boolean is(String file) {
            return file.equals(jar() + ".jar") || file.startsWith(jar() + "-");
        }

        private Stream<String> licenceNames() {
            return licenses == null ? Stream.of() : licenses.stream().map(Licence::name);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Licence(
            @Nullable Map<String, Object> license, @Nullable String expression) {

        private String name() {
            return license == null
                    ? String.valueOf(expression)
                    : String.valueOf(Objects.requireNonNullElseGet(license.get("id"), () -> license.get("name")));
        }
    }

    /** Versions before {@code fixed} are vulnerable; what is {@code accepted} says why it does no harm here. */
    record Advisory(
            List<String> ids,
            @JsonProperty("package") String of,
            String fixed,
            @Nullable List<String> except,
            @Nullable String accepted) {

        private boolean isAbout(Component component) {
            return (of.equals(component.group() + ":" + component.name()) || of.equals(component.group() + ":*"))
                    && (except == null || !except.contains(component.name()));
        }

        private boolean affects(Component component) {
            return isAbout(component)
                    && new ComparableVersion(component.version()).compareTo(new ComparableVersion(fixed)) < 0;
        }
    }
}

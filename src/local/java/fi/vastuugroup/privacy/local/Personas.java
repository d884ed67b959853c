package fi.vastuugroup.privacy.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The one set of personas, of the local run, the tests, the documentation and the frontend's fixtures. */
public final class Personas {

    private static final List<Persona> ALL = read();

    private Personas() {}

    /** All of them, in the order in which they are told. */
    public static List<Persona> all() {
        return ALL;
    }

    /** Those who come from an issuer. */
    public static List<Persona> of(String issuer) {
        return ALL.stream()
                .filter(persona -> persona.kind().issuer().equals(issuer))
                .toList();
    }

    /** The persona with a key, if there is one. */
    public static Optional<Persona> find(String key) {
        return ALL.stream().filter(persona -> persona.key().equals(key)).findFirst();
    }

    /** The persona with a key. */
    public static Persona get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no persona is called " + key));
    }

    private static List<Persona> read() {
        try (var json = Personas.class.getResourceAsStream("/personas.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(json), new TypeReference<List<Persona>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

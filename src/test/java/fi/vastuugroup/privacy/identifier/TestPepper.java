package fi.vastuugroup.privacy.identifier;

import java.util.Map;

/** Peppers of tests; the first is the one with which the constants of {@code IdentifiersTest} were made. */
record TestPepper(String pepper, short pepperVersion, Map<Integer, String> peppers, boolean pepperRotating)
        implements PepperSettings {

    static final PepperSettings SETTINGS =
            new TestPepper("test-pepper-of-at-least-32-characters", (short) 1, Map.of(), false);

    static Identifiers identifiers() {
        return identifiers(SETTINGS);
    }

    static Identifiers identifiers(PepperSettings settings) {
        return new Identifiers(new Peppers(settings));
    }
}

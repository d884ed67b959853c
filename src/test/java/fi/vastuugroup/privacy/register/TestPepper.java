package fi.vastuugroup.privacy.register;

/** The pepper with which the constants of {@code IdentifiersTest} were made. */
record TestPepper(String pepper, short pepperVersion) implements PepperSettings {

    static final PepperSettings SETTINGS = new TestPepper("test-pepper-of-at-least-32-characters", (short) 1);

    static Identifiers identifiers() {
        return new Identifiers(SETTINGS);
    }
}

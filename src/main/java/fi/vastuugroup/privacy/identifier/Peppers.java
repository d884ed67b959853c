package fi.vastuugroup.privacy.identifier;

import jakarta.inject.Singleton;

/** The peppers as they are configured. A singleton without a proxy: every hash asks for them. */
@Singleton
public class Peppers {

    private final PepperChain chain;

    Peppers(PepperSettings settings) {
        chain = new PepperChain(settings);
    }

    public PepperChain chain() {
        return chain;
    }
}

package fi.vastuugroup.privacy.register;

import jakarta.inject.Singleton;

/** The peppers as they are configured. A singleton without a proxy: every hash asks for them. */
@Singleton
class Peppers {

    private final PepperChain chain;

    Peppers(PepperSettings settings) {
        chain = new PepperChain(settings);
    }

    PepperChain chain() {
        return chain;
    }
}

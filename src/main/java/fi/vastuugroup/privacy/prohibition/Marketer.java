package fi.vastuugroup.privacy.prohibition;

/** Who markets: the customer exception covers the controller's own similar products, never a partner's. */
enum Marketer {
    CONTROLLER,
    PARTNER
}

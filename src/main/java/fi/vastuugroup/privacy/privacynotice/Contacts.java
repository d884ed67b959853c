package fi.vastuugroup.privacy.privacynotice;

/**
 * Whom a person can turn to (notice §1 and §10; GDPR Art. 77), in one language.
 *
 * @param controller the controller's name
 * @param officerEmail the data protection officer's address
 */
public record Contacts(String controller, String officerEmail, String officerPostalAddress, Authority authority) {

    /** The supervisory authority. */
    public record Authority(String name, String postalAddress, String phone, String email) {}
}

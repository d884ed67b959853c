package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identifier.PhoneNumber;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.text.Invisible;
import java.util.Optional;
import java.util.Set;

/** Turns what a person writes into a field that they correct alone into what is stored. */
final class OwnValues {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");
    private static final String EMAIL = "email";
    private static final String TOPIC = "topic";
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TOPIC = 200;

    private final Principal.Customer login;

    OwnValues(Principal.Customer login) {
        this.login = login;
    }

    /** How else a field is taken away; empty where null removes it. */
    static Optional<OtherWay> removal(String field) {
        return switch (field) {
            case EMAIL -> Optional.of(OtherWay.RECTIFICATION);
            case TOPIC -> Optional.of(OtherWay.ERASURE);
            default -> Optional.empty();
        };
    }

    /** The login's own address, where the value is that one and the issuer has verified it. */
    Optional<String> ownAddress(String value) {
        return Optional.ofNullable(login.email())
                .filter(own -> login.emailVerified()
                        && EmailAddress.parse(own).equals(EmailAddress.parse(value))
                        && EmailAddress.parse(own).isPresent())
                .map(Invisible::trimmed);
    }

    /** An address that is somebody's, as it is written; empty when it is none. */
    static Optional<String> anyAddress(String value) {
        return EmailAddress.parse(value).map(address -> Invisible.trimmed(value));
    }

    /** The value as it is stored; empty when it is not valid. */
    Optional<String> stored(String field, String value) {
        return switch (field) {
            case "phone", "workPhone" -> PhoneNumber.normalForm(value);
            case "language" -> Optional.of(value).filter(LANGUAGES::contains);
            case "title" -> line(value, LONGEST_TITLE);
            case TOPIC -> line(value, LONGEST_TOPIC);
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** What is wrong with a value of the field that cannot be stored. */
    static String fault(String field) {
        return switch (field) {
            case "phone", "workPhone" -> "is no phone number: give one, such as 040 123 4567 or +358 40 123 4567";
            case "language" -> "not a value that this property can have";
            case "title", TOPIC -> "is blank or too long";
            case EMAIL -> "is not a well-formed e-mail address";
            default -> "is not valid";
        };
    }

    private static Optional<String> line(String value, int longest) {
        return value.isBlank() || value.codePointCount(0, value.length()) > longest
                ? Optional.empty()
                : Optional.of(value.strip());
    }
}

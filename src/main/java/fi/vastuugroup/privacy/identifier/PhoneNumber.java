package fi.vastuugroup.privacy.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A phone number in its normal form: E.164, read as a Finnish one where it names no country, without extension.
 *
 * <p>It must be <em>possible</em> (a length that its country has), not <em>valid</em> (in a range known to be
 * assigned): ranges are opened faster than the library is upgraded, and a prohibition that could not be recorded on a
 * new range would be lost, while one recorded on a number that nobody has does no harm. The normal form of a number
 * thus also stays the same across upgrades of the library.
 */
public final class PhoneNumber {

    private static final int MAX_INPUT = 100;
    private static final String DEFAULT_REGION = "FI";

    private PhoneNumber() {}

    /** The normal form of a number; empty when the text is not a possible one. */
    public static Optional<String> normalForm(String text) {
        if (text.length() > MAX_INPUT) {
            return Optional.empty();
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = phones.parse(text, DEFAULT_REGION);
            return phones.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}

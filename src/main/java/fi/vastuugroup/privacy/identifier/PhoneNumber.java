package fi.vastuugroup.privacy.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import fi.vastuugroup.privacy.platform.text.Invisible;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number in its normal form: E.164, read as a Finnish one where it names no country, without extension. A text
 * with anything beside one number has none: letters are no digits of a keypad, and two numbers are not one. Nobody
 * groups only the end of a number: digits behind nine of it in one group are something else.
 *
 * <p>It must be <em>possible</em> (a length that its country has), not <em>valid</em> (in a range known to be
 * assigned): ranges are opened faster than the library is upgraded, and a prohibition that could not be recorded on a
 * new range would be lost, while one recorded on a number that nobody has does no harm. The normal form of a number
 * thus also stays the same across upgrades of the library.
 */
public final class PhoneNumber {

    private static final int MAX_INPUT = 100;
    private static final String DEFAULT_REGION = "FI";

    /**
     * One number: digits of any script with spaces, hyphens and dots between, the first groups perhaps in brackets.
     * Before it {@code tel:}, behind it an extension with its mark.
     */
    private static final Pattern ONE_NUMBER = Pattern.compile(
            "(?i:tel:)?(?<number>[(\uFF08]?[+\uFF0B]?\\p{Nd}[\\p{Nd}()\uFF08\uFF09.\\-\\p{Pd}\u2212\\p{Zs}]*\\p{Nd})"
                    + "(?:(?i:;ext=|\\p{Zs}*(?:ext\\.?|x)\\p{Zs}*)\\p{Nd}{1,7})?");

    /** A number that went through a column of decimals, or what only looks like one. */
    private static final Pattern DECIMAL = Pattern.compile("[+\uFF0B]?\\p{Nd}+\\.0+|.*\\.\\p{Nd}");

    /** Finland's own code behind a zero, as tables make it of a plus, and more digits than a Finnish number has. */
    private static final Pattern CODE_AS_AREA = Pattern.compile("\\+358358\\d{8,}");

    private static final Pattern BETWEEN_GROUPS = Pattern.compile("\\P{Nd}+");

    /** As many digits in one group are a number without its end being grouped, country code and zeros not counted. */
    private static final int WHOLE_GROUP = 9;

    private static final Pattern BRACKET = Pattern.compile("[()\uFF08\uFF09]");
    private static final Pattern BRACKETED = Pattern.compile("[(\uFF08][\\p{Nd}+\uFF0B\\p{Zs}]+[)\uFF09]");

    private PhoneNumber() {}

    /** The normal form of a number; empty when the text is not a possible one. */
    public static Optional<String> normalForm(String text) {
        if (text.length() > MAX_INPUT) {
            return Optional.empty();
        }
        Matcher one = ONE_NUMBER.matcher(Invisible.withoutFormatting(Invisible.trimmed(text)));
        return one.matches() && !DECIMAL.matcher(one.group("number")).matches() && bracketsClose(one.group("number"))
                ? e164(one.group("number"))
                : Optional.empty();
    }

    /** Whether each bracket that opens is closed before the next, with digits in it. */
    private static boolean bracketsClose(String number) {
        return !BRACKET.matcher(number).find()
                || !BRACKET.matcher(BRACKETED.matcher(number).replaceAll("")).find();
    }

    private static Optional<String> e164(String text) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = phones.parse(text, DEFAULT_REGION);
            return phones.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                            .filter(normal -> !CODE_AS_AREA.matcher(normal).matches())
                            .filter(normal -> !goesOnBehindOne(text, normal.length() - codeLength(number)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** The length of the plus and the code of the country. */
    private static int codeLength(Phonenumber.PhoneNumber number) {
        return 1 + String.valueOf(number.getCountryCode()).length();
    }

    /**
     * Whether digits follow a group that is a whole number.
     *
     * @param national how many of the last digits of the text are the number within its country
     */
    private static boolean goesOnBehindOne(String text, int national) {
        String[] groups = BETWEEN_GROUPS.split(text);
        int left = national;
        for (int i = groups.length - 1; i >= 0; i--) {
            int within = Math.min(groups[i].codePointCount(0, groups[i].length()), left);
            if (i < groups.length - 1 && within >= WHOLE_GROUP) {
                return true;
            }
            left -= within;
        }
        return false;
    }
}

package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.platform.json.UnstorableText;

/**
 * What a partner writes beside a check to know the answer again: it comes back with the answer as it was sent, and is
 * neither stored nor logged.
 */
final class YourReference {

    static final String NAME = "yourReference";

    /** How many characters it has at the most, each a code point. */
    static final int LONGEST = 64;

    static final String DESCRIPTION =
            "A key of your own: comes back with the answer as you sent it. The portal does not store or log it.";

    private YourReference() {}

    /** Whether it can be said in every form of an answer as it is. */
    static boolean isWellFormed(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                && UnstorableText.isStorable(text)
                && text.chars().noneMatch(Character::isISOControl);
    }
}

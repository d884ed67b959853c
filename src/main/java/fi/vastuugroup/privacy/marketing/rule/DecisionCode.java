package fi.vastuugroup.privacy.marketing.rule;

import fi.vastuugroup.privacy.platform.text.Slug;

/**
 * The decision that a marketer hears, most restrictive first. It never tells that a person is known, restricted or
 * erased. The order is that of the projection's bits, so that the smaller of two codes is the more restrictive one.
 */
public enum DecisionCode implements Slug {
    PROHIBITED(false),
    CONSENT_NOT_RECORDED(false),
    NO_PROHIBITION_RECORDED(true),
    CONSENT_RECORDED(true);

    private final boolean permitted;

    DecisionCode(boolean permitted) {
        this.permitted = permitted;
    }

    /** Whether the marketer may go on. */
    public boolean permitted() {
        return permitted;
    }
}

package fi.vastuugroup.privacy.marketing.rule;

/**
 * The kind of recipient that an identifier reaches. A named work address counts as a natural person's unless it is used
 * in work duties.
 */
public enum ContactKind {
    CONSUMER,
    SOLE_TRADER,
    WORK_CONTACT,
    COMPANY;

    /**
     * Whether the contact is a natural person: Act 917/2014 §200 protects natural persons, §202 gives legal persons
     * less.
     */
    boolean isNaturalPerson() {
        return this == CONSUMER || this == SOLE_TRADER;
    }
}

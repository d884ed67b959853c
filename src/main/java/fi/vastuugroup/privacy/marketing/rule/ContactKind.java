package fi.vastuugroup.privacy.marketing.rule;

/** Whom an identifier reaches. A named work address counts as a natural person's unless it is used in work duties. */
public enum ContactKind {
    CONSUMER,
    SOLE_TRADER,
    WORK_CONTACT,
    COMPANY;

    /** Act 917/2014 §200 protects natural persons, §202 gives legal persons less. */
    boolean isNaturalPerson() {
        return this == CONSUMER || this == SOLE_TRADER;
    }
}

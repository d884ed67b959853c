package fi.vastuugroup.privacy.marketing.rule;

/**
 * The kind of recipient that an identifier reaches. An address in a current role at a legal person reaches its contact in
 * work duties; a sole trader is a natural person.
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
    public boolean isNaturalPerson() {
        return this == CONSUMER || this == SOLE_TRADER;
    }
}

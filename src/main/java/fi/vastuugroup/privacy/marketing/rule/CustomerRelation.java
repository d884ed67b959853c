package fi.vastuugroup.privacy.marketing.rule;

/** The relation of a person with the controller on the day of a decision. */
public enum CustomerRelation {
    /** Neither a customer nor the contact person of one, or not known as such. */
    NONE,
    /** The contact person of a customer that is a legal person: not the customer. */
    CONTACT_PERSON,
    /** The customer: a consumer, a sole trader. */
    CUSTOMER
}

package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;

/**
 * The scope of a prohibition or consent. {@code customer-communication}: newsletters, events, surveys; never invoices,
 * security or contract messages.
 */
public enum Scope implements Slug {
    DIRECT_MARKETING,
    CUSTOMER_COMMUNICATION,
    PARTNER_DISCLOSURE,
    PROFILING
}

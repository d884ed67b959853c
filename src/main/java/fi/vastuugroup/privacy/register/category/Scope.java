package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.slug.Slug;

/** What a prohibition or consent is about. {@code customer-communication}: newsletters, events, surveys; never invoices, security or contract messages. */
public enum Scope implements Slug {
    DIRECT_MARKETING,
    CUSTOMER_COMMUNICATION,
    PARTNER_DISCLOSURE,
    PROFILING
}

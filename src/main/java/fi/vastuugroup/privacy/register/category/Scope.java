package fi.vastuugroup.privacy.register.category;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scope of a prohibition or consent. An objection to direct marketing covers all that promotes (Art. 21(2)). */
@Schema(
        description =
                "What a prohibition or consent is about. `direct-marketing`: all that promotes, newsletters, offers and "
                        + "invitations included; `customer-communication`: what informs a customer without promoting, "
                        + "such as changes of a service and surveys about it; never invoices, security or contract "
                        + "messages, which no choice stops; `partner-disclosure`: giving contact details to partners for "
                        + "their direct marketing; `profiling`: analysing data to target marketing.")
public enum Scope implements Slug {
    DIRECT_MARKETING,
    CUSTOMER_COMMUNICATION,
    PARTNER_DISCLOSURE,
    PROFILING
}

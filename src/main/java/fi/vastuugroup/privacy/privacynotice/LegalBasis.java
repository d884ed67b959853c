package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Slug;
import java.util.EnumSet;
import java.util.Set;

/**
 * The ground of processing (GDPR Art. 6(1); notice §3 names contract and legitimate interest), with the purposes that it
 * can carry. A contract carries what the customer has ordered, for the customer themself; for who acts for a customer the
 * same rests on legitimate interest. Analysis of the website's visitors rests on their consent.
 */
public enum LegalBasis implements Slug {
    CONTRACT(EnumSet.of(Purpose.RELATIONSHIP, Purpose.BILLING, Purpose.SUPPORT, Purpose.ACCESS_CONTROL)),
    LEGITIMATE_INTEREST(EnumSet.complementOf(EnumSet.of(Purpose.WEB_ANALYTICS))),
    CONSENT(EnumSet.of(Purpose.MARKETING, Purpose.WEB_ANALYTICS)),
    LEGAL_DUTY(EnumSet.of(Purpose.BILLING));

    private final Set<Purpose> purposes;

    LegalBasis(Set<Purpose> purposes) {
        this.purposes = Set.copyOf(purposes);
    }

    boolean carries(Purpose purpose) {
        return purposes.contains(purpose);
    }
}

package fi.vastuugroup.privacy.privacynotice;

import static fi.vastuugroup.privacy.privacynotice.LegalBasis.CONSENT;
import static fi.vastuugroup.privacy.privacynotice.LegalBasis.CONTRACT;
import static fi.vastuugroup.privacy.privacynotice.LegalBasis.LEGAL_DUTY;
import static fi.vastuugroup.privacy.privacynotice.LegalBasis.LEGITIMATE_INTEREST;
import static fi.vastuugroup.privacy.privacynotice.Purpose.ACCESS_CONTROL;
import static fi.vastuugroup.privacy.privacynotice.Purpose.BILLING;
import static fi.vastuugroup.privacy.privacynotice.Purpose.DEVELOPMENT;
import static fi.vastuugroup.privacy.privacynotice.Purpose.MARKETING;
import static fi.vastuugroup.privacy.privacynotice.Purpose.RELATIONSHIP;
import static fi.vastuugroup.privacy.privacynotice.Purpose.SUPPORT;
import static fi.vastuugroup.privacy.privacynotice.Purpose.TARGETING;
import static fi.vastuugroup.privacy.privacynotice.Purpose.WEB_ANALYTICS;

import fi.vastuugroup.privacy.platform.text.Slug;
import java.util.List;

/**
 * The categories of personal data (notice §4) with what the notice and the controller decided for each: the master
 * table of the register. The retention rules stand beside it, in {@code privacy.retention.rules}.
 */
public enum Category implements Slug {
    CONTACT_DETAILS(
            List.of(RELATIONSHIP, MARKETING, SUPPORT, BILLING, ACCESS_CONTROL),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.YES,
            Change.ALONE,
            ErasureClass.RELATION),
    ORGANISATIONS(
            List.of(RELATIONSHIP, MARKETING, BILLING),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.NO,
            Change.ALONE,
            ErasureClass.RELATION),
    MAILING_LIST_SUBSCRIPTIONS(List.of(MARKETING), List.of(CONSENT), Portability.YES, Change.ALONE, ErasureClass.FREE),
    MARKETING_PROHIBITIONS(List.of(MARKETING), List.of(LEGAL_DUTY), Portability.YES, Change.ALONE, ErasureClass.PROOF),
    CONSENTS(List.of(MARKETING, WEB_ANALYTICS), List.of(LEGAL_DUTY), Portability.YES, Change.ALONE, ErasureClass.PROOF),
    USER_PROFILE(
            List.of(ACCESS_CONTROL, TARGETING),
            List.of(CONTRACT),
            Portability.YES,
            Change.BY_REQUEST,
            ErasureClass.RELATION),
    INTERESTS(
            List.of(TARGETING, MARKETING),
            List.of(LEGITIMATE_INTEREST),
            Portability.YES,
            Change.ALONE,
            ErasureClass.FREE),
    PAGE_VIEWS(
            List.of(WEB_ANALYTICS, TARGETING),
            List.of(CONSENT, LEGITIMATE_INTEREST),
            Portability.NO,
            Change.BY_REQUEST,
            ErasureClass.FREE),
    WEB_VISITS(
            List.of(WEB_ANALYTICS, ACCESS_CONTROL),
            List.of(CONSENT, LEGITIMATE_INTEREST),
            Portability.NO,
            Change.BY_REQUEST,
            ErasureClass.FREE),
    LOGINS(
            List.of(ACCESS_CONTROL),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.NO,
            Change.BY_REQUEST,
            ErasureClass.RELATION),
    SENT_MESSAGES(
            List.of(MARKETING, DEVELOPMENT),
            List.of(LEGITIMATE_INTEREST),
            Portability.NO,
            Change.BY_REQUEST,
            ErasureClass.FREE),
    CORRESPONDENCE(
            List.of(RELATIONSHIP, SUPPORT),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.OWN_MESSAGES,
            Change.BY_REQUEST,
            ErasureClass.RELATION),
    SUPPORT_TICKETS(
            List.of(SUPPORT, DEVELOPMENT),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.OWN_MESSAGES,
            Change.BY_REQUEST,
            ErasureClass.RELATION),
    CHAT_CONVERSATIONS(
            List.of(SUPPORT),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.OWN_MESSAGES,
            Change.BY_REQUEST,
            ErasureClass.RELATION),
    CALL_RECORDINGS(
            List.of(SUPPORT),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.NO,
            Change.BY_REQUEST,
            ErasureClass.RELATION),
    FEEDBACK(List.of(DEVELOPMENT), List.of(LEGITIMATE_INTEREST), Portability.YES, Change.BY_REQUEST, ErasureClass.FREE),
    ORDERS_AND_BILLING(
            List.of(BILLING), List.of(CONTRACT, LEGAL_DUTY), Portability.YES, Change.BY_REQUEST, ErasureClass.DUTY),
    SOCIAL_MEDIA_REACTIONS(
            List.of(MARKETING, TARGETING),
            List.of(LEGITIMATE_INTEREST),
            Portability.NO,
            Change.BY_REQUEST,
            ErasureClass.FREE);

    /** Whether Art. 20 covers the category; {@code OWN_MESSAGES}: the messages that the subject wrote. */
    public enum Portability {
        YES,
        NO,
        OWN_MESSAGES
    }

    /** How what is held is changed at its subject's word: by the subject alone, or by a request. */
    public enum Change {
        ALONE,
        BY_REQUEST
    }

    /**
     * How erasure (Art. 17) treats the category: at once on any ground; only when no contact role and no service
     * history remain; only after a duty's date; reduced to a tombstone.
     */
    public enum ErasureClass {
        FREE,
        RELATION,
        DUTY,
        PROOF
    }

    private final List<Purpose> purposes;
    private final List<LegalBasis> legalBases;
    private final Portability portability;
    private final Change change;
    private final ErasureClass erasureClass;

    Category(
            List<Purpose> purposes,
            List<LegalBasis> legalBases,
            Portability portability,
            Change change,
            ErasureClass erasureClass) {
        this.purposes = purposes;
        this.legalBases = legalBases;
        this.portability = portability;
        this.change = change;
        this.erasureClass = erasureClass;
    }

    public List<Purpose> purposes() {
        return purposes;
    }

    public List<LegalBasis> legalBases() {
        return legalBases;
    }

    /** The bases that carry one of its purposes (Art. 13(1)(c)): those of its own that can, or else all of its own. */
    List<LegalBasis> legalBases(Purpose purpose) {
        List<LegalBasis> carrying =
                legalBases.stream().filter(basis -> basis.carries(purpose)).toList();
        return carrying.isEmpty() ? legalBases : carrying;
    }

    /** Whether it is processed on legitimate interest, to which one objects for reasons of one's own (Art. 21(1)). */
    public boolean canBeObjectedTo() {
        return legalBases.contains(LEGITIMATE_INTEREST);
    }

    public Portability portability() {
        return portability;
    }

    public Change change() {
        return change;
    }

    public ErasureClass erasureClass() {
        return erasureClass;
    }

    /** Who receives the category (notice §5): contact details also go to partners, for direct marketing. */
    public List<RecipientCategory> recipients() {
        return this == CONTACT_DETAILS
                ? List.of(RecipientCategory.PROCESSORS, RecipientCategory.PARTNERS, RecipientCategory.AUTHORITIES)
                : List.of(RecipientCategory.PROCESSORS, RecipientCategory.AUTHORITIES);
    }

    @Override
    public String toString() {
        return slug();
    }
}

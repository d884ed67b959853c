package fi.vastuugroup.privacy.notice;

import static fi.vastuugroup.privacy.notice.LegalBasis.CONSENT;
import static fi.vastuugroup.privacy.notice.LegalBasis.CONTRACT;
import static fi.vastuugroup.privacy.notice.LegalBasis.LEGAL_DUTY;
import static fi.vastuugroup.privacy.notice.LegalBasis.LEGITIMATE_INTEREST;
import static fi.vastuugroup.privacy.notice.Purpose.ACCESS_CONTROL;
import static fi.vastuugroup.privacy.notice.Purpose.BILLING;
import static fi.vastuugroup.privacy.notice.Purpose.DEVELOPMENT;
import static fi.vastuugroup.privacy.notice.Purpose.MARKETING;
import static fi.vastuugroup.privacy.notice.Purpose.RELATIONSHIP;
import static fi.vastuugroup.privacy.notice.Purpose.SUPPORT;
import static fi.vastuugroup.privacy.notice.Purpose.TARGETING;
import static fi.vastuugroup.privacy.notice.Purpose.WEB_ANALYTICS;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The categories of personal data (notice §4) with what the notice and the controller decided for each: the master
 * table of the register. The retention rules stand beside it, in {@code privacy.retention.rules}.
 */
public enum Category {
    CONTACT_DETAILS(
            "contact-details",
            List.of(RELATIONSHIP, MARKETING, SUPPORT, BILLING, ACCESS_CONTROL),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.YES,
            SubjectPower.EDIT,
            ErasureClass.RELATION),
    ORGANISATIONS(
            "organisations",
            List.of(RELATIONSHIP, MARKETING, BILLING),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.NO,
            SubjectPower.EDIT,
            ErasureClass.RELATION),
    MAILING_LIST_SUBSCRIPTIONS(
            "mailing-list-subscriptions",
            List.of(MARKETING),
            List.of(CONSENT),
            Portability.YES,
            SubjectPower.EDIT,
            ErasureClass.FREE),
    MARKETING_PROHIBITIONS(
            "marketing-prohibitions",
            List.of(MARKETING),
            List.of(LEGAL_DUTY),
            Portability.YES,
            SubjectPower.EDIT,
            ErasureClass.PROOF),
    CONSENTS(
            "consents",
            List.of(MARKETING, WEB_ANALYTICS),
            List.of(LEGAL_DUTY),
            Portability.YES,
            SubjectPower.EDIT,
            ErasureClass.PROOF),
    USER_PROFILE(
            "user-profile",
            List.of(ACCESS_CONTROL, TARGETING),
            List.of(CONTRACT),
            Portability.YES,
            SubjectPower.REQUEST,
            ErasureClass.RELATION),
    INTERESTS(
            "interests",
            List.of(TARGETING, MARKETING),
            List.of(LEGITIMATE_INTEREST),
            Portability.YES,
            SubjectPower.EDIT,
            ErasureClass.FREE),
    PAGE_VIEWS(
            "page-views",
            List.of(WEB_ANALYTICS, TARGETING),
            List.of(CONSENT, LEGITIMATE_INTEREST),
            Portability.NO,
            SubjectPower.ERASE,
            ErasureClass.FREE),
    WEB_VISITS(
            "web-visits",
            List.of(WEB_ANALYTICS, ACCESS_CONTROL),
            List.of(CONSENT, LEGITIMATE_INTEREST),
            Portability.NO,
            SubjectPower.ERASE,
            ErasureClass.FREE),
    LOGINS(
            "logins",
            List.of(ACCESS_CONTROL),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.NO,
            SubjectPower.SEE,
            ErasureClass.RELATION),
    SENT_MESSAGES(
            "sent-messages",
            List.of(MARKETING, DEVELOPMENT),
            List.of(LEGITIMATE_INTEREST),
            Portability.NO,
            SubjectPower.ERASE,
            ErasureClass.FREE),
    CORRESPONDENCE(
            "correspondence",
            List.of(RELATIONSHIP, SUPPORT),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.OWN_MESSAGES,
            SubjectPower.REQUEST,
            ErasureClass.RELATION),
    SUPPORT_TICKETS(
            "support-tickets",
            List.of(SUPPORT, DEVELOPMENT),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.OWN_MESSAGES,
            SubjectPower.REQUEST,
            ErasureClass.RELATION),
    CHAT_CONVERSATIONS(
            "chat-conversations",
            List.of(SUPPORT),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.OWN_MESSAGES,
            SubjectPower.ERASE,
            ErasureClass.RELATION),
    CALL_RECORDINGS(
            "call-recordings",
            List.of(SUPPORT),
            List.of(CONTRACT, LEGITIMATE_INTEREST),
            Portability.NO,
            SubjectPower.ERASE,
            ErasureClass.RELATION),
    FEEDBACK(
            "feedback",
            List.of(DEVELOPMENT),
            List.of(LEGITIMATE_INTEREST),
            Portability.YES,
            SubjectPower.ERASE,
            ErasureClass.FREE),
    ORDERS_AND_BILLING(
            "orders-and-billing",
            List.of(BILLING),
            List.of(CONTRACT, LEGAL_DUTY),
            Portability.YES,
            SubjectPower.REQUEST,
            ErasureClass.DUTY),
    SOCIAL_MEDIA_REACTIONS(
            "social-media-reactions",
            List.of(MARKETING, TARGETING),
            List.of(LEGITIMATE_INTEREST),
            Portability.NO,
            SubjectPower.ERASE,
            ErasureClass.FREE);

    /** Whether Art. 20 covers the category; {@code OWN_MESSAGES}: the messages that the subject wrote. */
    public enum Portability {
        YES,
        NO,
        OWN_MESSAGES
    }

    /** The most that a subject may do alone; everything beyond it takes a request. */
    public enum SubjectPower {
        EDIT,
        ERASE,
        REQUEST,
        SEE
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

    private static final Map<String, Category> BY_SLUG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Category::slug, Function.identity()));

    private final String slug;
    private final List<Purpose> purposes;
    private final List<LegalBasis> legalBases;
    private final Portability portability;
    private final SubjectPower subjectPower;
    private final ErasureClass erasureClass;

    Category(
            String slug,
            List<Purpose> purposes,
            List<LegalBasis> legalBases,
            Portability portability,
            SubjectPower subjectPower,
            ErasureClass erasureClass) {
        this.slug = slug;
        this.purposes = purposes;
        this.legalBases = legalBases;
        this.portability = portability;
        this.subjectPower = subjectPower;
        this.erasureClass = erasureClass;
    }

    /** The category of a name in the contract, if there is one. */
    public static Optional<Category> bySlug(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }

    /** As {@link #bySlug}, for paths and JSON. */
    @JsonCreator
    public static Category fromString(String slug) {
        return bySlug(slug).orElseThrow(() -> new IllegalArgumentException("unknown category"));
    }

    /** The name in the contract, in the database and the key of its text. */
    @JsonValue
    public String slug() {
        return slug;
    }

    public List<Purpose> purposes() {
        return purposes;
    }

    public List<LegalBasis> legalBases() {
        return legalBases;
    }

    public Portability portability() {
        return portability;
    }

    public SubjectPower subjectPower() {
        return subjectPower;
    }

    public ErasureClass erasureClass() {
        return erasureClass;
    }

    /** Who receives the category (notice §5): contact details also go to partners, for direct marketing. */
    public List<Recipient> recipients() {
        return this == CONTACT_DETAILS
                ? List.of(Recipient.PROCESSORS, Recipient.PARTNERS, Recipient.AUTHORITIES)
                : List.of(Recipient.PROCESSORS, Recipient.AUTHORITIES);
    }

    @Override
    public String toString() {
        return slug;
    }
}

package fi.vastuugroup.privacy.identity.walk;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER;
import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static fi.vastuugroup.privacy.identity.principal.Roles.DATA_PROTECTION_OFFICER;
import static fi.vastuugroup.privacy.identity.principal.Roles.PARTNER;
import static fi.vastuugroup.privacy.identity.principal.Roles.SOURCE_SYSTEM;
import static fi.vastuugroup.privacy.identity.principal.Tenants.CUSTOMERS;
import static fi.vastuugroup.privacy.identity.principal.Tenants.MACHINES;
import static fi.vastuugroup.privacy.identity.principal.Tenants.STAFF;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who may call an operation, by its id: written by hand from the design, never read from the code. A new operation
 * needs one row here, or the walk fails.
 *
 * @param tenant whose tokens count; empty for a public operation
 * @param roles who may come in; empty for a public operation
 */
record Expectation(String tenant, List<String> roles) {

    static final Map<String, Expectation> TABLE = new TreeMap<>();

    static {
        open(
                "getPrivacyNotice",
                "listPrivacyNoticeVersions",
                "getVocabulary",
                "getSession",
                "logout",
                "signOut",
                "getStaffSession",
                "logoutStaff",
                "signOutStaff",
                "getSigningKeys");
        only(CUSTOMERS, List.of(CUSTOMER), "getMe", "getMyData", "listMyItems", "getMyItem", "listMyAccessLog");
        only(CUSTOMERS, List.of(CUSTOMER), "getMyPreferences", "putMyPreferences");
        only(CUSTOMERS, List.of(CUSTOMER), "writeToDataProtectionOfficer", "putMyRequestReadMark");
        only(CUSTOMERS, List.of(CUSTOMER), "getMyContactDetails", "correctMyContactDetails");
        only(CUSTOMERS, List.of(CUSTOMER), "correctMyItem", "listMyWaitingUpdates");
        only(CUSTOMERS, List.of(CUSTOMER), "getMarketingProhibitions", "putMarketingProhibitions");
        only(CUSTOMERS, List.of(CUSTOMER), "getMyChoices", "putMyChoices");
        only(CUSTOMERS, List.of(CUSTOMER), "listMailingListSubscriptions", "putMailingListSubscription");
        only(CUSTOMERS, List.of(CUSTOMER), "listMyConsents", "giveConsent", "getMyConsent", "withdrawConsent");
        open("listConsentWordings", "listMailingLists", "showUnsubscribePage", "unsubscribe");
        open("showHomePage", "showPage", "showStaffPage", "showRequestPage");
        open("showSubscriptionPage", "confirmSubscription");
        open("showEmailConfirmationPage", "confirmEmail");
        only(MACHINES, List.of(PARTNER, SOURCE_SYSTEM), "makeUnsubscribeLinks", "requestSubscription");
        open("getRequestReceipt");
        only(CUSTOMERS, List.of(CUSTOMER), "takeMyCopy", "getMyCopyContents");
        only(CUSTOMERS, List.of(CUSTOMER), "listMyRequests", "previewMyRequest", "fileMyRequest", "getMyRequest");
        only(CUSTOMERS, List.of(CUSTOMER), "cancelMyRequest", "listMyRequestMessages", "sendMyRequestMessage");
        only(CUSTOMERS, List.of(CUSTOMER), "endMyRestriction", "getMyRequestMessage");
        only(
                CUSTOMERS,
                List.of(CUSTOMER),
                "listMyRequestAttachments",
                "addMyRequestAttachment",
                "getMyRequestAttachment",
                "getMyRequestCopy");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "decideRequest", "extendRequest");
        only(
                STAFF,
                List.of(DATA_PROTECTION_OFFICER),
                "getRequestCopy",
                "getPrintableRequestCopy",
                "confirmRequestHandover");
        only(
                STAFF,
                List.of(DATA_PROTECTION_OFFICER, CUSTOMER_SERVICE),
                "listRequests",
                "enterRequest",
                "getRequest",
                "askForIdentification",
                "confirmIdentification",
                "assignRequestSubject",
                "listRequestMessages",
                "sendRequestMessage",
                "getRequestMessage",
                "listRequestAttachments",
                "addRequestAttachment",
                "getRequestAttachment",
                "listRequestLetters",
                "getRequestLetter",
                "confirmRequestLetter");
        only(MACHINES, List.of(PARTNER), "checkProhibitions", "checkProhibitionsInBulk", "reportObjection");
        only(MACHINES, List.of(SOURCE_SYSTEM), "feedRegister", "putCallAudio");
        only(CUSTOMERS, List.of(CUSTOMER), "getMyCallAudio");
        only(STAFF, List.of(CUSTOMER_SERVICE, DATA_PROTECTION_OFFICER), "getSubjectCallAudio");
        only(MACHINES, List.of(PARTNER, SOURCE_SYSTEM), "listNotifications", "acknowledgeNotification");
        only(MACHINES, List.of(PARTNER, SOURCE_SYSTEM), "getNotification", "listNotificationItems");
        only(STAFF, List.of(CUSTOMER_SERVICE, DATA_PROTECTION_OFFICER), "listDeliveries", "listDeliveryReceivers");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "replayDelivery", "replayDeliveriesOfReceiver");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "enableDeliveryReceiver");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "listRetentionRuns", "getRetentionPreview");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "getRequestReport", "exportRequestReport");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "listAuditEvents", "listStaffLooks");
        only(STAFF, List.of(CUSTOMER_SERVICE, DATA_PROTECTION_OFFICER), "searchSubjects");
        only(STAFF, List.of(CUSTOMER_SERVICE, DATA_PROTECTION_OFFICER), "getSubject", "listSubjectItems");
        only(STAFF, List.of(CUSTOMER_SERVICE, DATA_PROTECTION_OFFICER), "listSubjectWaitingUpdates");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "listHiddenLooks", "renewHiddenLook");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "listHiddenDisclosures", "renewHiddenDisclosure");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "listDisclosures", "voidDisclosure");
        only(CUSTOMERS, List.of(CUSTOMER), "listMyDisclosures");
        only(MACHINES, List.of(PARTNER), "disclose", "listProhibitionChanges", "getQuota", "listDisclosedReferences");
        only(
                STAFF,
                List.of(CUSTOMER_SERVICE, DATA_PROTECTION_OFFICER),
                "listRecipients",
                "recordDisclosure",
                "getRecipient");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "putRecipient", "listRecipientNotices", "confirmRecipientNotice");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "decideWithholding", "placeHold", "listHolds", "releaseHold");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "listItemsInReview", "getHold", "getRestriction");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "placeRestriction", "listRestrictions", "liftRestriction");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "confirmLiftingNotice", "reviewHold", "reviewRestriction");
        only(STAFF, List.of(DATA_PROTECTION_OFFICER), "joinSubjects", "separateSubject", "linkLogin", "unlinkLogin");
    }

    /** What a caller must get on the operation's own path. */
    enum Outcome {
        COMES_IN,
        UNAUTHENTICATED,
        FORBIDDEN
    }

    Outcome outcomeFor(Caller caller) {
        if (roles.isEmpty()) {
            return Outcome.COMES_IN;
        }
        if (!caller.isOf(tenant)) {
            return Outcome.UNAUTHENTICATED;
        }
        return caller.has(roles) ? Outcome.COMES_IN : Outcome.FORBIDDEN;
    }

    /** A token of this tenant's issuer is what a pretender brings. */
    String issuerOfPretenders() {
        return tenant.isEmpty() ? CUSTOMERS : tenant;
    }

    private static void open(String... operations) {
        only("", List.of(), operations);
    }

    private static void only(String tenant, List<String> roles, String... operations) {
        for (String operation : operations) {
            TABLE.put(operation, new Expectation(tenant, roles));
        }
    }
}

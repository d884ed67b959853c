package fi.vastuugroup.privacy.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists the types that each package shows to other packages: its door. What is not listed is its own. */
final class Doors {

    private static final Map<String, List<String>> SHOWN = Map.ofEntries(
            Map.entry(
                    "platform",
                    List.of(
                            "Backoff",
                            "Cursor",
                            "DatabaseFailures",
                            "Digests",
                            "EntityTags",
                            "ExpiringRecords",
                            "ExpiringTable",
                            "Helsinki",
                            "Idempotency",
                            "InstantColumn",
                            "Invisible",
                            "JsonPlaces",
                            "Language",
                            "LineStream",
                            "NotAhead",
                            "NumberedLine",
                            "Page",
                            "PlausibleDate",
                            "Problem",
                            "ProblemAnswers",
                            "ProblemException",
                            "ProblemType",
                            "Quotas",
                            "References",
                            "Secrets",
                            "Sequences",
                            "SettingBounds",
                            "SingleStatements",
                            "Slug",
                            "SlugConverter",
                            "Slugs",
                            "Sql",
                            "StartupCheck",
                            "StreamedBody",
                            "Texts",
                            "Times",
                            "Transactions",
                            "UnstorableText",
                            "Utf8",
                            "Visible")),
            Map.entry(
                    "privacynotice",
                    List.of(
                            "Category",
                            "CategoryTexts",
                            "Contacts",
                            "LegalBasis",
                            "NamedTerm",
                            "NamedText",
                            "Notice",
                            "NoticeTerms",
                            "Processor",
                            "ProcessorRegister",
                            "ProcessorView",
                            "Purpose",
                            "PurposeGround",
                            "RecipientCategory",
                            "TransferBasis")),
            Map.entry(
                    "identity",
                    List.of(
                            "CurrentPrincipal",
                            "MachineClients",
                            "PartnerQuotas",
                            "Partners",
                            "Principal",
                            "SourceRights",
                            "SourceSystems",
                            "Webhook")),
            Map.entry(
                    "audit",
                    List.of(
                            "AccessLog",
                            "AccessLogEntry",
                            "AuditEvent",
                            "AuditTrailStore",
                            "IdentifierOwners",
                            "Look",
                            "LookJournal",
                            "LookParameters",
                            "LookPurpose",
                            "LookReason",
                            "LookReasons",
                            "LookTexts",
                            "StatedLook",
                            "Viewer")),
            Map.entry("signing", List.of("SigningKeys")),
            Map.entry(
                    "journal",
                    List.of(
                            "JournalEntry",
                            "JournalReplay",
                            "JournalReplayer",
                            "JournalStore",
                            "WaitingEntry",
                            "WaitingEntryStore")),
            Map.entry(
                    "delivery",
                    List.of(
                            "CorrectedValues",
                            "Mail",
                            "MailSentListener",
                            "Mails",
                            "Notification",
                            "OutboxStore",
                            "ReceiverConfirmedListener")),
            Map.entry(
                    "identifier",
                    List.of(
                            "EmailAddress",
                            "IdentifierHash",
                            "Identifiers",
                            "PepperChain",
                            "PepperWrap",
                            "PepperedRecords",
                            "PepperedStore",
                            "Peppers",
                            "PhoneNumber",
                            "RoleAddresses",
                            "TombstoneKeys",
                            "WellFormedEmail",
                            "WellFormedPhone")),
            Map.entry(
                    "register",
                    List.of(
                            "Block",
                            "CategorySets",
                            "Channel",
                            "Consent",
                            "ContactIdentifiers",
                            "Content",
                            "Correction",
                            "CurrentSubject",
                            "DisclosedSubjects",
                            "EndedBlocks",
                            "ErasureExecution",
                            "ErasureOrder",
                            "Expired",
                            "Expiry",
                            "FormerIdentifiers",
                            "Item",
                            "ItemChanges",
                            "ItemGroup",
                            "ItemSelection",
                            "Items",
                            "JoinedSubjects",
                            "KeptProhibitions",
                            "Lifting",
                            "MailingListSubscription",
                            "MarketingProhibition",
                            "Organisation",
                            "OrganisationIdentifiers",
                            "RecordedChoice",
                            "RecordedChoices",
                            "Redating",
                            "RelationState",
                            "RestrictionLifting",
                            "RetentionRule",
                            "RetentionRules",
                            "RetentionSettings",
                            "Scope",
                            "SourceSystem",
                            "StaffLook",
                            "SubjectContact",
                            "SubjectContacts",
                            "SubjectFollower",
                            "SubjectJournal",
                            "SubjectSources",
                            "SubjectsChanged",
                            "SupplementaryStatements",
                            "VerifiedAddressListener",
                            "Withholding")),
            Map.entry(
                    "marketing",
                    List.of(
                            "CheckedIdentifiers",
                            "ConsentWithdrawals",
                            "DecisionChanges",
                            "IdentifierType",
                            "MarketingObjections",
                            "PartnerDisclosures",
                            "PersonChoices")));

    private Doors() {}

    /** By package, the simple names in the order of the alphabet. */
    static Map<String, Set<String>> asMap() {
        Map<String, Set<String>> doors = new TreeMap<>();
        SHOWN.forEach((name, types) -> doors.put(name, new TreeSet<>(types)));
        return doors;
    }
}

package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of the notice in one language, as it is answered (GDPR Art. 12 to 14). */
@Schema(
        description = "The privacy notice in structured form.",
        requiredProperties = {
            "version",
            "lastUpdated",
            "language",
            "courtesyTranslation",
            "title",
            "controller",
            "dataProtectionOfficer",
            "supervisoryAuthority",
            "retentionPeriods",
            "sections"
        })
record PrivacyNotice(
        @Schema(description = "The version of the notice.", examples = "2026-1")
        String version,

        @Schema(description = "When the notice was last updated (its section 11).")
        LocalDate lastUpdated,

        @Schema(description = "The language of this text.") Language language,

        @Schema(description = "Whether this text is a translation; only the Finnish original binds.")
        boolean courtesyTranslation,

        @Schema(description = "Says that the Finnish text prevails; on translations only.") @Nullable String courtesyNote,

        @Schema(description = "The heading of the notice.") String title,
        Controller controller,
        DataProtectionOfficer dataProtectionOfficer,
        SupervisoryAuthority supervisoryAuthority,

        @Schema(description = "The retention periods that the notice itself sets, for machines.")
        List<RetentionPeriod> retentionPeriods,

        @Schema(
                description = "What is processed now for which purposes, on which legal bases and by which processors"
                        + " (notice sections 3, 5 and 6); absent in a version that is no longer in force.")
        @Nullable NoticeProcessing processing,

        @Schema(description = "The text, section by section.")
        List<Section> sections) {

    /** The same notice with what is processed now. */
    PrivacyNotice with(NoticeProcessing now) {
        return new PrivacyNotice(
                version,
                lastUpdated,
                language,
                courtesyTranslation,
                courtesyNote,
                title,
                controller,
                dataProtectionOfficer,
                supervisoryAuthority,
                retentionPeriods,
                now,
                sections);
    }

    @Schema(
            name = "Controller",
            description = "The controller of the register.",
            requiredProperties = {"name", "businessId", "streetAddress", "postalCode", "city", "country"})
    record Controller(
            String name,

            @Schema(description = "Business ID (Y-tunnus).") String businessId,
            String streetAddress,
            String postalCode,
            String city,

            @Schema(description = "ISO 3166-1 code.") String country) {}

    @Schema(
            name = "DataProtectionOfficer",
            description = "How to reach the data protection officer (notice section 10).",
            requiredProperties = {"email", "postalAddress"})
    record DataProtectionOfficer(String email, String postalAddress) {}

    @Schema(
            name = "SupervisoryAuthority",
            description = "Where to complain about the processing (GDPR Art. 77).",
            requiredProperties = {"name", "visitingAddress", "postalAddress", "phone", "email"})
    record SupervisoryAuthority(
            String name, String visitingAddress, String postalAddress, String phone, String email) {}

    @Schema(
            name = "NoticeRetentionPeriod",
            description = "A retention period that the notice sets.",
            requiredProperties = {"rule", "categories", "section"})
    record RetentionPeriod(
            @Schema(
                    description = "Calendar months as an ISO 8601 period, or `relation`: as long as the person is the"
                            + " customer's contact person or the history of the service is kept, whichever is longer.",
                    examples = "P3M")
            String rule,

            @Schema(description = "The categories that it governs.")
            List<Category> categories,

            @Schema(description = "The section that sets it.")
            int section) {}

    @Schema(
            name = "NoticeSection",
            description = "A section of the notice.",
            requiredProperties = {"number", "heading", "content"})
    record Section(int number, String heading, List<Block> content) {}

    @Schema(
            name = "NoticeBlock",
            description = "A paragraph (`text`), or the entries of a list or lines of an address (`items`).",
            requiredProperties = "kind")
    record Block(Kind kind, @Nullable String text, @Nullable List<String> items) {

        /** How the block is shown. */
        @Schema(name = "NoticeBlockKind")
        public enum Kind implements Slug {
            PARAGRAPH,
            LIST,
            ADDRESS
        }
    }
}

package fi.vastuugroup.privacy.disclosure.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.delivery.oversight.ReceiverState;
import fi.vastuugroup.privacy.disclosure.recipient.Recipient;
import fi.vastuugroup.privacy.disclosure.recipient.ToldBy;
import fi.vastuugroup.privacy.identity.quota.PartnerQuotas;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner's account, as it sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "PartnerQuota",
        description = "What a partner may use, has used, and is known by.",
        requiredProperties = {
            "partner",
            "marketsForController",
            "requests",
            "identifiers",
            "streams",
            "notifications",
            "signingKeys"
        })
record QuotaView(
        @Schema(
                description = "The caller's name: the marketer of its checks, and by which consents name it.",
                examples = "nordic-media")
        String partner,

        @Schema(description = "Whether it markets for the controller itself: then checks decide for the controller.")
        boolean marketsForController,

        @Schema(description = "Requests in a minute.") Window requests,

        @Schema(
                description =
                        "Identifiers in a day (UTC): those that are checked, lines with an error, reported objections.")
        Window identifiers,

        Streams streams,

        @Schema(
                description =
                        "The recipient that stands for the partner in disclosures. Absent where there is none: then"
                                + " nothing was disclosed to it, and its feed is empty.")
        @Nullable Account recipient,

        @Schema(description = "How notifications reach the partner, and what waits for it.")
        ReceiverState notifications,

        SigningKeyIds signingKeys) {

    /** A quota in its present window. */
    @Schema(
            name = "QuotaWindow",
            description = "A quota in its present window of time.",
            requiredProperties = {"limit", "used", "left", "windowSeconds", "resetAt"})
    record Window(
            @Schema(description = "How many in each window.")
            long limit,

            @Schema(description = "How many are taken in this window.")
            long used,

            @Schema(description = "How many are left of this window, as far as this replica knows.")
            long left,

            @Schema(description = "How long a window is.", examples = "60")
            long windowSeconds,

            @Schema(description = "When the next window begins, and nothing of it is used.")
            Instant resetAt) {

        static Window of(PartnerQuotas.Use use, Instant now) {
            return new Window(
                    use.quota().most(),
                    use.quota().most() - use.grant().left(),
                    use.grant().left(),
                    use.quota().window().toSeconds(),
                    now.plus(use.grant().reset()));
        }
    }

    /** The streams of a partner. */
    @Schema(
            name = "StreamUse",
            description = "The partner's bulk checks that this replica answers now.",
            requiredProperties = {"limit", "open"})
    record Streams(
            @Schema(description = "How many a replica answers at the same time.")
            int limit,

            @Schema(description = "How many this replica answers now.")
            int open) {}

    /** A partner as a recipient. */
    @Schema(
            name = "PartnerRecipient",
            description = "The recipient that a partner is.",
            requiredProperties = {"id", "name", "contact", "country", "channel"})
    record Account(
            @Schema(description = "Its id in the register of recipients.", examples = "acme-events")
            String id,

            @Schema(description = "The name that the people see in their list of disclosures.")
            String name,

            @Schema(description = "Where the people are told to turn to.")
            String contact,

            @Schema(description = "ISO 3166-1 alpha-2.", examples = "FI")
            String country,

            @Schema(description = "How the partner is told of changes.")
            ToldBy channel) {

        static Account of(Recipient recipient) {
            return new Account(
                    recipient.id(), recipient.name(), recipient.contact(), recipient.country(), recipient.channel());
        }
    }

    /** The keys of receipts. */
    @Schema(
            name = "SigningKeyIds",
            description = "The ids (`kid`) of the keys of receipts; `GET /signing-keys` has the keys.",
            requiredProperties = {"current", "published"})
    record SigningKeyIds(
            @Schema(description = "By which receipts are signed now.", examples = "2026-1")
            String current,

            @Schema(description = "All that are published, retired ones too.")
            List<String> published) {}
}

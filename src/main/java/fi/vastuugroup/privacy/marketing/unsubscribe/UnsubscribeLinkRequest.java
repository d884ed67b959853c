package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.marketing.check.IdentifierType;
import fi.vastuugroup.privacy.marketing.link.MessageReference;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.register.category.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sender's request for links, with the recipients of messages that are about to be sent. */
@Schema(name = "UnsubscribeLinkRequest", requiredProperties = "recipients")
record UnsubscribeLinkRequest(
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid Recipient> recipients) {

    /** A recipient of a message. */
    @Schema(
            name = "UnsubscribeLinkRecipient",
            requiredProperties = {"identifierType", "identifier", "channel"})
    record Recipient(
            @NotNull IdentifierType identifierType,

            @NotBlank @Size(max = IdentifierType.LONGEST) @Schema(
                    description = "Where the message goes, as in a check: plain, or SHA-256 of the normal form.",
                    examples = "aino.virtanen@example.fi")
            String identifier,

            @NotNull MessageChannel channel,

            @Size(min = 1, max = 100) @Schema(
                    description = "The mailing list that the message belongs to, of `GET /mailing-lists`.",
                    examples = "newsletter")
            @Nullable String list,

            @Pattern(regexp = MessageReference.PATTERN) @Schema(description = """
                            Your own opaque reference of the recipient. With it you are told (`GET /notifications`) when
                            the link is used, by somebody who is not in the register too.""") @Nullable String reference) {

        /** Leaves the identifier out of logs. */
        @Override
        public String toString() {
            return "Recipient[" + channel + "]";
        }
    }

    /** The channels of messages that carry links. */
    enum MessageChannel implements Slug {
        EMAIL(Channel.EMAIL),
        SMS(Channel.SMS);

        private final Channel channel;

        MessageChannel(Channel channel) {
            this.channel = channel;
        }

        Channel channel() {
            return channel;
        }
    }

    /** The links, in the order of the recipients. */
    @Schema(name = "UnsubscribeLinks", requiredProperties = "links")
    record Links(List<Link> links) {}

    /** The link and the headers that go into the message to one recipient. */
    @Schema(
            name = "UnsubscribeLink",
            requiredProperties = {"url", "headers"})
    record Link(
            @Schema(description = "For the message's text: a page that lets the recipient choose.")
            String url,

            @Schema(description = "For the head of an e-mail, both, covered by its DKIM signature (RFC 8058).")
            List<Header> headers) {}

    /** A header of an e-mail. */
    @Schema(
            name = "MessageHeader",
            requiredProperties = {"name", "value"})
    record Header(
            @Schema(examples = "List-Unsubscribe-Post") String name,
            @Schema(examples = "List-Unsubscribe=One-Click") String value) {}
}

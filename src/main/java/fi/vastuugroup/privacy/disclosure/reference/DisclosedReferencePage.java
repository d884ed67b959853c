package fi.vastuugroup.privacy.disclosure.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a partner's references. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DisclosedReferencePage",
        description = "A page of the references under which people were disclosed to the caller.",
        requiredProperties = {"items", "checkedAt", "validUntil"})
record DisclosedReferencePage(
        List<Entry> items,

        @Schema(description = "Asks for the next page; absent on the last one.") @Nullable String nextCursor,

        @Schema(description = "When it was decided what is permitted.")
        Instant checkedAt,

        @Schema(description = "24 hours later. A later check or event overrides `permitted` before that.")
        Instant validUntil) {

    /** What stands for a person behind a reference. */
    @Schema(
            name = "DisclosedReference",
            description = "What was disclosed under a reference, and what stands for the person now.",
            requiredProperties = {"reference", "disclosedAt", "fields", "sha256", "held", "permitted"})
    record Entry(
            @Schema(description = "The name that came with the disclosure.", examples = "D-7kq3m9xd2c4r8t5v0wza")
            String reference,

            @Schema(description = "When something was disclosed under it the last time.")
            Instant disclosedAt,

            @Schema(description = DisclosedFields.DESCRIPTION)
            List<String> fields,

            @Schema(
                    description = "SHA-256, in hexadecimal, of the addresses and numbers that you were given, as in"
                            + " `listProhibitionChanges`.")
            List<String> sha256,

            @Schema(
                    description =
                            "Whether an address or number of the person is in the register. Where it says `false`,"
                                    + " delete what you have: the person was erased, or cannot be reached any more.")
            boolean held,

            @Schema(description = "The channels and scopes on which you may go on; with all others you must not.")
            List<PermittedUse> permitted) {}

    /** A channel and a scope on which a partner may go on. */
    @Schema(
            name = "PermittedUse",
            description = "A channel and a scope on which you may go on.",
            requiredProperties = {"channel", "scope"})
    record PermittedUse(Channel channel, Scope scope) {

        static PermittedUse of(ChannelScope cell) {
            return new PermittedUse(cell.channel(), cell.scope());
        }
    }
}

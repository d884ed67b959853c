package fi.vastuugroup.privacy.copy;

import fi.vastuugroup.privacy.register.item.CopyPart;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the copy of what is held about a person. */
@Schema(requiredProperties = {"part", "content"})
public record CopyLine(
        CopyPart.Part part,

        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "Of `category` a CategorySummary, `item` an Item, `choices` MarketingProhibitions, `consent` a"
                                + " ConsentState, `disclosure` a Disclosure, `look` an AccessLogEntry, `request` a Request"
                                + " with its messages; of `end` the number of lines before it.")
        Object content) {

    /** What the last line says. */
    public record End(long lines) {}
}

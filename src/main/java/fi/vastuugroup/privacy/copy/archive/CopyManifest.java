package fi.vastuugroup.privacy.copy.archive;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.item.Withholding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a copy consists of: its last entry but one, and what the last one signs. */
@Schema(
        name = "CopyManifest",
        requiredProperties = {
            "version",
            "controller",
            "scope",
            "language",
            "begunAt",
            "writtenAt",
            "standing",
            "parts",
            "withheld",
            "missing",
            "entries"
        })
public record CopyManifest(
        @Schema(description = "Of the form of copies.", examples = "1")
        String version,

        @Schema(description = "Who holds the data.") String controller,

        CopyScope scope,

        @Schema(
                description =
                        "The request that it answers: it has what that is about. Absent of one that was taken without.")
        @Nullable UUID request,

        @Schema(description = "The language of what is written for people.")
        Language language,

        @Schema(description = "When the copy was begun.") Instant begunAt,

        @Schema(description = "When the manifest was written, after everything else.")
        Instant writtenAt,

        @Schema(
                description =
                        "What the copy is a copy of, in a sentence: what changes while it is written stands in each file as"
                                + " it was when that was written.")
        String standing,

        List<Part> parts,

        @Schema(
                description =
                        "The items whose content is not in it, the first thousand of them; their files name each.")
        List<Withheld> withheld,

        @Schema(
                description =
                        "The files of the person that are not in it, by their names: each had gone when its turn came, as a"
                                + " recording has that was deleted or replaced meanwhile. The copy has everything else.")
        List<String> missing,

        @Schema(description = "Every file but this one and its signature, in their order.")
        List<Entry> entries) {

    /** The manifest's name within the copy. */
    public static final String NAME = "manifest.json";

    /** The name of its signature. */
    public static final String SIGNATURE = "manifest.jws";

    /** How much of a part can be taken to another controller. */
    @Schema(
            name = "CopyPortability",
            description =
                    "What of it is portable (Art. 20(1)). `all`: each item; `own-messages`: the messages of which the person is"
                            + " the author; `none`: nothing.")
    public enum Portability implements Slug {
        ALL,
        OWN_MESSAGES,
        NONE;

        public static Portability of(Category category) {
            return switch (category.portability()) {
                case YES -> ALL;
                case OWN_MESSAGES -> OWN_MESSAGES;
                case NO -> NONE;
            };
        }
    }

    /** How much there is of a part. */
    @Schema(
            name = "CopyManifestPart",
            requiredProperties = {"part", "records", "withheld", "portable"})
    record Part(
            CopyPart.Part part,

            @Schema(description = "Of items.") @Nullable Category category,

            @Schema(description = "How many there are of it, withheld ones included.")
            long records,

            @Schema(description = "How many of them are listed without their content.")
            long withheld,

            Portability portable) {}

    /** An item whose content is not in the copy. */
    @Schema(
            name = "CopyWithheldItem",
            requiredProperties = {"category", "item", "reason"})
    record Withheld(Category category, UUID item, Withholding reason) {}

    /** A file of the copy. */
    @Schema(
            name = "CopyEntry",
            requiredProperties = {"name", "mediaType", "bytes", "sha256", "writtenAt"})
    public record Entry(
            String name,
            String mediaType,
            long bytes,

            @Schema(description = "In hexadecimal, of the file as it is unpacked.")
            String sha256,

            Instant writtenAt,

            @Schema(description = "How many records it has, where it has records.") @Nullable Long records,

            @Schema(
                    description = "Of JSON: the entry that holds its schema (JSON Schema 2020-12).",
                    examples = "schemas/items.schema.json")
            @Nullable String schema) {}
}

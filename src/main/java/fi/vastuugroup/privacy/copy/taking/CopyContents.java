package fi.vastuugroup.privacy.copy.taking;

import fi.vastuugroup.privacy.copy.archive.CopyManifest;
import fi.vastuugroup.privacy.copy.archive.CopyScope;
import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a copy would have, known before it is taken. */
@Schema(
        name = "CopyContents",
        requiredProperties = {"scope", "items", "files", "estimatedBytes"})
record CopyContents(
        CopyScope scope,

        @Schema(description = "The categories that it has, in the notice's order; also those of which nothing is held.")
        List<OfCategory> items,

        @Schema(description = "The files that come with it; none with the portable part.")
        List<OfFiles> files,

        @Schema(
                description =
                        "About how large it is: the files exactly, what is written by experience. The download says the same in"
                                + " `Copy-Estimated-Bytes`.")
        long estimatedBytes) {

    /** How much there is of a category. */
    @Schema(
            name = "CopyContentsCategory",
            requiredProperties = {"category", "name", "items", "withheld", "waiting", "portable"})
    record OfCategory(
            Category category,

            @Schema(description = "In the answer's language.")
            String name,

            @Schema(description = "How many items, withheld ones included.")
            long items,

            @Schema(description = "How many of them are listed with the reason alone (notice §8).")
            long withheld,

            @Schema(description = "How many updates wait until a restriction or a hold ends; in the whole copy.")
            long waiting,

            CopyManifest.Portability portable) {}

    /** Files of one kind. */
    @Schema(
            name = "CopyContentsFiles",
            requiredProperties = {"folder", "count", "bytes"})
    record OfFiles(
            @Schema(description = "Where they stand in the copy.", examples = "attachments")
            String folder,

            long count,

            @Schema(description = "Of all together.") long bytes) {}
}

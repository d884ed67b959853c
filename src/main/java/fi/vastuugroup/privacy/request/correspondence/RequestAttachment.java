package fi.vastuugroup.privacy.request.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was attached to a request, without its content.
 *
 * @param name as its sender named it, without a path; it ends as files of the kind do
 * @param size in bytes
 */
@Schema(requiredProperties = {"id", "at", "author", "purpose", "name", "mediaType", "size"})
public record RequestAttachment(
        UUID id, Instant at, Author author, AttachmentPurpose purpose, String name, String mediaType, int size) {

    /** Attachments, oldest first; at most 20. */
    @Schema(name = "RequestAttachmentList", requiredProperties = "items")
    public record AttachmentList(List<RequestAttachment> items) {}
}

package fi.vastuugroup.privacy.request.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message about a request. */
@Schema(requiredProperties = {"id", "at", "author", "body"})
public record RequestMessage(UUID id, Instant at, Author author, String body) {

    /** Messages, oldest first; at most 200. */
    @Schema(name = "RequestMessageList", requiredProperties = "items")
    public record MessageList(List<RequestMessage> items) {}
}

package fi.vastuugroup.privacy.request.correspondence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Up to which message a person has read.
 *
 * @param message the last message that was shown to them
 */
@Schema(name = "RequestReadMark", requiredProperties = "message")
public record ReadMark(
        @Schema(description = "The id of the last message that was shown to the person.") @NotNull UUID message) {}

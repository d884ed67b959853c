package fi.vastuugroup.privacy.request.correspondence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message before it is sent. */
@Schema(name = "RequestMessageDraft", requiredProperties = "body")
public record MessageDraft(@NotBlank @Size(max = 4000) String body) {}

package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The choices to change; the others stay. */
@Schema(name = "MarketingProhibitionsChange", requiredProperties = "choices")
record ChoiceRequest(@NotNull @Size(min = 1, max = 24) List<@NotNull @Valid RequestedChoice> choices) {}

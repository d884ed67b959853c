package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.request.assessment.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why, as a stable code, in words and with the law.
 *
 * @param text in the answer's language
 * @param article the article of law or section of the notice
 */
@Schema(
        name = "RequestReason",
        requiredProperties = {"code", "text", "article"})
public record Explained(Reason code, String text, String article) {}

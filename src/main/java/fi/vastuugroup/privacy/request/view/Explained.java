package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.request.assessment.Reason;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why, as a stable code, in words and with the law.
 *
 * @param text in the answer's language
 * @param articles the articles of law and sections of the notice that it rests on, the main one first
 */
@Schema(
        name = "RequestReason",
        requiredProperties = {"code", "text", "articles"})
public record Explained(Reason code, String text, List<NamedArticle> articles) {}

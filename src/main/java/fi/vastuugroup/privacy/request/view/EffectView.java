package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.request.assessment.Effect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ground of a request does by itself.
 *
 * @param text in the answer's language
 * @param article the article of law
 */
@Schema(
        name = "RequestEffect",
        requiredProperties = {"code", "text", "article"})
record EffectView(Effect code, String text, NamedArticle article) {}

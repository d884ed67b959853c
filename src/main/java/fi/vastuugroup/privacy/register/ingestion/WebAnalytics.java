package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.ConsentCourse.Standing;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.PageView;
import fi.vastuugroup.privacy.register.category.WebVisit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what rests on a consent to web analytics that is withdrawn (Art. 7(3)): page views and visits from after the
 * withdrawal, until the consent is given anew. Those from before were lawful and stay. Of a person of whom no consent is
 * recorded the source decides, by what its own cookie banner was answered, unless one is required.
 */
@ApplicationScoped
class WebAnalytics {

    private final boolean required;

    WebAnalytics(@ConfigProperty(name = "privacy.web-analytics.consent-required") boolean required) {
        this.required = required;
    }

    static boolean restsOnConsent(Content content) {
        return happenedAt(content) != null;
    }

    /** Answers why a line may not be stored, if it may not. */
    Optional<LineAnswer> refusal(Chunk chunk, long number, UUID subject, Content content) {
        Instant event = happenedAt(content);
        if (event == null) {
            return Optional.empty();
        }
        Standing standing = chunk.analytics().of(subject).at(event);
        if (standing == Standing.WITHDRAWN) {
            return Optional.of(LineAnswer.rejected(
                    number, "consent-withdrawn", "it happened after the consent to web analytics was withdrawn"));
        }
        return required && standing == Standing.NONE
                ? Optional.of(LineAnswer.rejected(
                        number, "consent-not-recorded", "no consent to web analytics is recorded for when it happened"))
                : Optional.empty();
    }

    private static @Nullable Instant happenedAt(Content content) {
        if (content instanceof PageView view) {
            return view.openedAt();
        }
        return content instanceof WebVisit visit ? visit.visitedAt() : null;
    }
}

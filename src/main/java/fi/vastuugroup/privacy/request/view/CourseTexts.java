package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Effect;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.assessment.Verdict;
import fi.vastuugroup.privacy.request.model.Step;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import java.util.List;

/** Says in words where a request stands, what was done about it and how it ended. */
class CourseTexts {

    private final Texts texts = Texts.load("requests");

    String state(StoredRequest request, Language language) {
        return text(request, "state.", request.state().slug(), language);
    }

    String step(StoredRequest request, Step.Code code, Language language) {
        return text(request, "step.", code.slug(), language);
    }

    /** What another open request delays has no day of its own: it is done when that has ended. */
    String outcome(StoredRequest request, Outcome outcome, Language language) {
        StoredRequest.Ending ending = request.ending();
        List<CategoryOutcome> result = ending == null ? null : ending.result();
        boolean byAnother = outcome == Outcome.DELAYED
                && result != null
                && result.stream()
                        .filter(line -> line.verdict() == Verdict.DELAY)
                        .allMatch(line -> line.reason() == Reason.OTHER_REQUEST);
        return text(request, "outcome.", outcome.slug() + (byAnother ? "-by-another-request" : ""), language);
    }

    /** A question is granted nothing, and nothing is carried out of it: where that would be said, it has words of its own. */
    private String text(StoredRequest request, String of, String slug, Language language) {
        String key = slug.equals(Outcome.REFUSED.slug()) ? Effect.wordsOfRefusal(of, request.effect()) : of + slug;
        Right right = request.claim().right();
        return right.isQuestion() ? texts.get("question", key, language) : texts.get(key, language);
    }
}

package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a request. */
@Schema(name = "RequestOutcome")
public enum Outcome implements Slug {
    GRANTED,
    PARTIALLY_GRANTED,
    /** Nothing is refused and nothing is done yet: what delays it ends first. */
    DELAYED,
    REFUSED;

    /** The outcome of what was done; with nothing held there was nothing to refuse. */
    public static Outcome of(List<CategoryOutcome> result) {
        boolean keptSome = result.stream().anyMatch(line -> line.verdict() == Verdict.KEEP);
        boolean delayedSome = result.stream().anyMatch(line -> line.verdict() == Verdict.DELAY);
        boolean didSome = result.stream().anyMatch(line -> !line.verdict().stays());
        if (didSome) {
            return keptSome || delayedSome ? PARTIALLY_GRANTED : GRANTED;
        }
        if (delayedSome) {
            return keptSome ? PARTIALLY_GRANTED : DELAYED;
        }
        return keptSome ? REFUSED : GRANTED;
    }

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<Outcome> {

        Column() {
            super(Outcome.class);
        }
    }
}

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
    REFUSED;

    /** The outcome of what was done; with nothing held there was nothing to refuse. */
    public static Outcome of(List<CategoryOutcome> result) {
        boolean keptSome = result.stream().anyMatch(line -> line.verdict() == Verdict.KEEP);
        boolean didSome = result.stream().anyMatch(line -> line.verdict() != Verdict.KEEP);
        if (!keptSome) {
            return GRANTED;
        }
        return didSome ? PARTIALLY_GRANTED : REFUSED;
    }

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<Outcome> {

        Column() {
            super(Outcome.class);
        }
    }
}

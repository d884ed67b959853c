package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a request. */
@Schema(name = "RequestOutcome")
public enum Outcome {
    GRANTED("granted"),
    PARTIALLY_GRANTED("partially-granted"),
    REFUSED("refused");

    private final String slug;

    Outcome(String slug) {
        this.slug = slug;
    }

    /** The outcome of a name in the contract. */
    @JsonCreator
    public static Outcome fromString(String slug) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown outcome"));
    }

    /** The outcome of what was done; with nothing held there was nothing to refuse. */
    static Outcome of(List<Line> result) {
        boolean keptSome = result.stream().anyMatch(line -> line.verdict() == Verdict.KEEP);
        boolean didSome = result.stream().anyMatch(line -> line.verdict() != Verdict.KEEP);
        if (!keptSome) {
            return GRANTED;
        }
        return didSome ? PARTIALLY_GRANTED : REFUSED;
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }
}

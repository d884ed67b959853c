package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a claim would do at this moment, category by category.
 *
 * @param lines in the order of the notice; empty when nothing is held that it is about
 */
public record Assessment(List<CategoryOutcome> lines) {

    /** Lines of the same fate become one. */
    public static Assessment of(Collection<CategoryOutcome> lines) {
        Map<CategoryOutcome.Fate, CategoryOutcome> merged = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing(CategoryOutcome::category).thenComparing(CategoryOutcome::verdict))
                .forEach(line -> merged.merge(line.fate(), line, CategoryOutcome::and));
        return new Assessment(List.copyOf(merged.values()));
    }

    /** Whether a named member of staff has something to decide. */
    public boolean needsStaff() {
        return lines.stream().anyMatch(line -> line.verdict() == Verdict.STAFF);
    }

    /** Binds what was shown to what is filed: it differs when anything in the lines does. */
    public String token() {
        byte[] digest = Digests.sha256(CategoryOutcome.toJson(lines).encode());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}

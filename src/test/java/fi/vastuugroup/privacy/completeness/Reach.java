package fi.vastuugroup.privacy.completeness;

import java.util.Set;

/**
 * How a person's rights reach a table.
 *
 * @param copy the parts of the copy that have what it holds (Art. 15)
 * @param erasure whether an erasure takes what it holds of the person (Art. 17)
 * @param retention whether what it holds goes when its period is over (Art. 5(1)(e))
 */
record Reach(Way copy, Way erasure, Way retention) {

    /**
     * What reaches a table, or why nothing has to.
     *
     * @param parts of the copy
     */
    record Way(boolean reaches, Set<String> parts, String words) {

        /** Parts of the copy have it. */
        static Way in(String... parts) {
            return new Way(true, Set.of(parts), "");
        }

        /** It goes. */
        static Way goes() {
            return new Way(true, Set.of(), "");
        }

        /** Nothing has to reach it, for this reason. */
        static Way not(String reason) {
            return new Way(false, Set.of(), reason);
        }
    }
}

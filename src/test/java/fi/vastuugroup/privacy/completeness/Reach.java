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
     * @param whileProhibited whether it waits until the person takes back the last prohibition
     */
    record Way(boolean reaches, boolean whileProhibited, Set<String> parts, String words) {

        /** Parts of the copy have it. */
        static Way in(String... parts) {
            return new Way(true, false, Set.of(parts), "");
        }

        /** It goes. */
        static Way goes() {
            return new Way(true, false, Set.of(), "");
        }

        /** It goes, but for what a prohibition that stands needs, for this reason. */
        static Way staysWhileProhibited(String reason) {
            return new Way(true, true, Set.of(), reason);
        }

        /** Nothing has to reach it, for this reason. */
        static Way not(String reason) {
            return new Way(false, false, Set.of(), reason);
        }
    }
}

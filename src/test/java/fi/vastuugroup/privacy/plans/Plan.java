package fi.vastuugroup.privacy.plans;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How PostgreSQL carries out a statement.
 *
 * @param within the function or trigger that the statement stands in; empty for the application's own
 * @param root the topmost step, as {@code EXPLAIN} writes it
 */
record Plan(String statement, String within, JsonNode root) {

    /** More than any statement of one request, and of one portion of a job, has to read of one table. */
    static final long MOST_ROWS = 2_500;

    /**
     * A step that reads a table, or an index without what it says of its table.
     *
     * @param index by which it is read; empty for none
     * @param condition what is sought in the index
     * @param filter what is asked of each row that was found
     * @param measured whether the step was carried out: one that was planned and never run, for another step had found
     *     nothing, is judged as a plan that nobody has carried out
     */
    record Reading(
            String step,
            String relation,
            String index,
            String condition,
            String filter,
            boolean conditioned,
            boolean limited,
            boolean measured,
            double rows) {

        /**
         * Whether the rows that it reads become more with the people.
         *
         * @param mayBeRead how many rows of each table that is large
         */
        boolean growsWith(Map<String, Long> mayBeRead) {
            Long most = mayBeRead.get(relation);
            return most != null
                    && (step.equals("Seq Scan") || measured && rows > most || !measured && !conditioned && !limited);
        }

        /** Whether rows of other values of the column are read for nothing: it is a condition of its own, after the index. */
        boolean skips(String column) {
            int depth = 0;
            boolean isAsked = false;
            for (int i = 0; i < filter.length(); i++) {
                if (depth == 1 && filter.startsWith(" OR ", i)) {
                    return false;
                }
                if (filter.charAt(i) == '(') {
                    isAsked |= depth <= 1 && filter.startsWith("(" + column + " = ", i);
                    depth++;
                } else if (filter.charAt(i) == ')') {
                    depth--;
                }
            }
            return isAsked;
        }
    }

    /** The statement without line breaks and indentation. */
    String text() {
        return statement.strip().replaceAll("\\s+", " ");
    }

    double cost() {
        return root.path("Total Cost").asDouble();
    }

    /** How many rows the planner takes it to answer. */
    double expected() {
        return root.path("Plan Rows").asDouble();
    }

    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        collect(root, false, readings);
        return readings;
    }

    private static void collect(JsonNode step, boolean limited, List<Reading> readings) {
        String type = step.path("Node Type").asText();
        if (step.has("Relation Name") && !type.equals("ModifyTable")) {
            readings.add(reading(step, type, limited));
        }
        boolean below = type.equals("Limit") || limited && !type.matches("Sort|Aggregate|Hash|Incremental Sort");
        step.path("Plans").forEach(next -> collect(next, below, readings));
    }

    private static Reading reading(JsonNode step, String type, boolean limited) {
        double loops = step.path("Actual Loops").asDouble();
        boolean measured = loops > 0;
        double rows = (step.path("Actual Rows").asDouble()
                        + step.path("Rows Removed by Filter").asDouble()
                        + step.path("Rows Removed by Index Recheck").asDouble())
                * loops;
        boolean conditioned = step.has("Index Cond") || type.equals("Tid Scan") || type.equals("Bitmap Heap Scan");
        return new Reading(
                type,
                step.path("Relation Name").asText(),
                step.path("Index Name").asText(),
                step.path("Index Cond").asText(),
                step.path("Filter").asText(),
                conditioned,
                limited,
                measured,
                rows);
    }
}

package bench.report;

/**
 * A row of the table.
 *
 * @param name by which it is selected
 * @param limit that the project has set itself
 * @param cold in the first seconds after the start
 * @param warm after a minute of load; or the only figure
 */
public record Row(String name, String what, String limit, Figure cold, Figure warm) {}

/** A report has the figures of a run, for people and for the plot. */
package bench.report;

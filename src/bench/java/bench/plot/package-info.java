/** The plot shows what each row costs as work grows. */
package bench.plot;

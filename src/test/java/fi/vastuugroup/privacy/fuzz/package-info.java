/**
 * The fuzz of the whole contract: every operation, by everybody, with whatever can be sent. What it draws is told by a
 * seed ({@code -Dfuzz.seed}); how long it goes on, by {@code -Dfuzz.requests} and
 * {@code -Dfuzz.seconds}.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.fuzz;

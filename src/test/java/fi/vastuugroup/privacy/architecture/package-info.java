/** Rules about the code itself: the order of the packages, who touches which table, what an operation declares. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.architecture;

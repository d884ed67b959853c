/** What is kept of a person, in whichever table, is reached by access, erasure and retention: tried on the tables that the database has. */
@NullMarked
package fi.vastuugroup.privacy.completeness;

import org.jspecify.annotations.NullMarked;

/** The journal keeps prohibitions and erasures outside the database, and is replayed after a restore. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.journal;

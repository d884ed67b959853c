/** Journalling writes what protects a person to the journal outside the database, and finds the person again after a restore. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.journalling;

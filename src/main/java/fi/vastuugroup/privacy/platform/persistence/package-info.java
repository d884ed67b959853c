/** Persistence opens every transaction, declares for whom it works, and lends its connection to SQL. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.persistence;

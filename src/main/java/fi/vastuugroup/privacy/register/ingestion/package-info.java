/** Ingestion reads, admits, decides, writes and follows the lines of a batch. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.ingestion;

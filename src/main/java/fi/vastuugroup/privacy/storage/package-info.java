/** The store keeps recordings outside the database: in a directory, or in a bucket of S3. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.storage;

/** Schema lets no process start in a database that does not bind it, or whose schema is of another version. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.schema;

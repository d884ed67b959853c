/** A customer files and follows requests here. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.me;

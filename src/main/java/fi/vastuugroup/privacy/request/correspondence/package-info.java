/** Correspondence is the messages and attachments of a request. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.correspondence;

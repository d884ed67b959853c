/** The lifecycle opens, executes and closes a request. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.lifecycle;

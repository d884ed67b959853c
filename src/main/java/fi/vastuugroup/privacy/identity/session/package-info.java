/** A browser logs in and out here, and asks for the state of its session. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.session;

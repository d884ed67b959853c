/** The feed lists to a partner what changed in prohibitions since its last visit. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.feed;

/** A review shows staff what waits for it: the items of sources whose subjects see them when staff has looked at them. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.review;

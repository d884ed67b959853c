/** Expiry deletes what is due and reckons due dates anew; the run that asks for it is {@code retention}'s. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.expiry;

/** A login is linked here to the one subject that it is, or to nobody. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.login;

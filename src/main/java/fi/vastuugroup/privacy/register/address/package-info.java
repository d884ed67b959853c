/** A new e-mail address of a person counts once whoever reads it has confirmed it. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.address;

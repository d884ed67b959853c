/** Lets a person hear their own recorded calls, and staff hear them with a look on the person's access log. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.listening;

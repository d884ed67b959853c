/** Login links each login to the one subject that it is, or to nobody, and ends the logins of erased persons. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.login;

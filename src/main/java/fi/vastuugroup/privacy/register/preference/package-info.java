/** A customer says here how the portal speaks to them. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.preference;

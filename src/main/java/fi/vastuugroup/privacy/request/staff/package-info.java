/** Staff enters and decides requests here. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.staff;

/** Staff finds, links, joins and separates subjects here, each look with its purpose. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.staff;

/** The edge answers for everything that reaches no operation, and puts on every answer what each of them carries. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.edge;

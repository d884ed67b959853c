/** Subjects, contact roles, items, blocks, retention rules, ingestion and the linking of a login. {@link fi.vastuugroup.privacy.register.Items} is the only way to items. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register;

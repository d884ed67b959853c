/** Blocks keep items from deletion or use: holds of staff, restrictions of Art. 18 and their lifting. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.block;

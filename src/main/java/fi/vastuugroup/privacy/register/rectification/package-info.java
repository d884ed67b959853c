/** Rectification corrects items (Art. 16) and tells their sources. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.rectification;

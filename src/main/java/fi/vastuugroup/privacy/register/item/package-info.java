/** An item is a piece of personal data with its category, source, retention date and blocks. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.item;

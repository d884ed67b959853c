/** Actions say what the reader can do with what is shown, and what the law and the present state make of it. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.action;

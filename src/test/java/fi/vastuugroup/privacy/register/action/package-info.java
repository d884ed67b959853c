/** What actions say is held against what the operations that they name answer, both ways. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.action;

/** Validation counts as the contract does, and asks the application's clock. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.validation;

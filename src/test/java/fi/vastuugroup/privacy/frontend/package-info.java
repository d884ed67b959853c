/**
 * A page that has nothing but the contract's package (frontend-contract/example): what it cannot find there is missing
 * there. In a browser, it meets the application as it met the package's mock.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.frontend;

/** Views show a request in the words of the contract. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.view;

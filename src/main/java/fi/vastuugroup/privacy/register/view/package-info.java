/** Views show items to their subject and to staff in the words of the contract. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.view;

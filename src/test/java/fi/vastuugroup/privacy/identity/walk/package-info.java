/**
 * The walk over every operation of the contract, by everybody. A new operation needs one row in {@code Expectation},
 * and one with an id in its path another in {@code OwnedResource}.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.walk;

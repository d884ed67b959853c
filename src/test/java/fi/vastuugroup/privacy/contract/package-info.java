/** The promise to other systems: every answer in the tests is held against the contract, and the contract to its rules. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.contract;

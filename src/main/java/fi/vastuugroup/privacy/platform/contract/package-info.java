/** The contract's filter adds security and problems to every operation. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.contract;

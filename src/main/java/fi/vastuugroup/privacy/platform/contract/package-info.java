/** The contract is completed here: security and problems of every operation. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.contract;

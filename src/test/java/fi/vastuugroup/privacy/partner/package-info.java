/**
 * Partners who have nothing but the contract, its test vectors and the guide: in TypeScript (src/test/typescript) and in
 * Java, each with a client that is generated anew in every build. What they cannot find there is missing there.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.partner;

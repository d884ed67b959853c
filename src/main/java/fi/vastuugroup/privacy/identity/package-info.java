/** From a token to a principal: customer, partner, source system or staff. No register in it. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity;

/** Identity makes a principal of a token: customer, partner, source system or staff; no register is in it. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity;

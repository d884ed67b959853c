/** Requests are the rights of data subjects (notice §8) from filing to outcome. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request;

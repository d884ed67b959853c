/** More requests than a replica can answer are refused at once, so that those it takes in are answered in time. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.shedding;

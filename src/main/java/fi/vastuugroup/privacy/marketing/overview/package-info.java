/** A person sees all choices in one view, and refuses everything in one call (Art. 21(2)-(3), 7(3)). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.overview;

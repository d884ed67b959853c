/** A person gives, sees and withdraws consents, to marketing and to web analytics (Art. 7). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.consent;

/** A person gives, sees and withdraws consents to marketing (Art. 7). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.consent;

/** Random histories against a model that was written apart from the portal. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.histories;

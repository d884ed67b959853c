/** What a copy has is read on pages, with an overview, without a network. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.copy.page;

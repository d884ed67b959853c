/** Disclosures tell to whom data went, and tell recipients what changed since (Art. 15(1)(c), 19; notice §5, §6). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure;

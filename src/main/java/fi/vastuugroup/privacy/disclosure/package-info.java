/** The portal records to whom data went, and tells recipients what changed (Art. 15(1)(c), 19; notice §5, §6). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure;

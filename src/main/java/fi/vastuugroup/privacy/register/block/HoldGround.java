package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.text.Slug;

/**
 * Why staff keeps items that would otherwise be deleted. What is no exception of Art. 17(3) refuses no erasure: it puts one
 * off until the hold ends.
 */
enum HoldGround implements Slug {
    /** A legal claim is established, exercised or defended (Art. 17(3)(e)). */
    LEGAL_CLAIM,
    /** An authority ordered it (Art. 17(3)(b)); the subject may have to be told later only. */
    AUTHORITY_ORDER,
    /** An audit needs the items; an erasure is put off. */
    AUDIT,
    /** A personal data breach or a security incident is looked into (Art. 33); an erasure is put off. */
    SECURITY_INCIDENT
}

package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.text.Slug;

/** Why staff keeps items that would otherwise be deleted (Art. 17(3)). */
enum HoldGround implements Slug {
    /** A legal claim is established, exercised or defended (Art. 17(3)(e)). */
    LEGAL_CLAIM,
    /** An authority ordered it (Art. 17(3)(b)); the subject may have to be told later only. */
    AUTHORITY_ORDER,
    /** The accounts or an audit need the items (Art. 17(3)(b)). */
    AUDIT,
    /** A personal data breach or a security incident is looked into (Art. 33). */
    SECURITY_INCIDENT
}

package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.text.Slug;

/** Why processing is restricted (Art. 18(1), 21(1)). */
enum RestrictionGround implements Slug {
    /** The subject contests the accuracy (Art. 18(1)(a)). */
    ACCURACY_CONTESTED,
    /** Processing is unlawful and the subject opposes erasure (Art. 18(1)(b)). */
    UNLAWFUL_PROCESSING,
    /** The subject needs the data for legal claims (Art. 18(1)(c)). */
    NEEDED_FOR_LEGAL_CLAIMS,
    /** The subject objected and staff weighs it (Art. 18(1)(d)). */
    OBJECTION_PENDING,
    /** Staff assesses an erasure because of unlawful processing or of a minor's data (Art. 17(1)(d), (f), 18(1)). */
    ERASURE_PENDING,
    /** The objection was granted: the processing has ended (Art. 21(1)). */
    OBJECTION_GRANTED
}

package fi.vastuugroup.privacy.delivery.mail;

import fi.vastuugroup.privacy.platform.text.Slug;

/** The state of a mail. */
enum MailStatus implements Slug {
    /** It waits to be sent, or somebody sends it. */
    PENDING,
    /** The mail server has it. */
    SENT,
    /** It was given up. */
    FAILED
}

package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody has to do something about a notice. */
@Schema(
        name = "RecipientNoticeStatus",
        description =
                "`open`: staff has to tell the recipient, or it has not confirmed for too long; `waiting`: it was notified; `confirmed`.")
enum NoticeStatus implements Slug {
    OPEN,
    WAITING,
    CONFIRMED
}

package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.text.Slug;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a subject is told that a restriction is going to be lifted. */
@Schema(name = "NoticeBy")
enum NoticeBy implements Slug {
    EMAIL,
    POST;

    /** Chooses the mail if there is one, else a letter that staff sends. */
    static NoticeBy of(@Nullable UUID mail) {
        return mail == null ? POST : EMAIL;
    }
}

package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.LookPurpose;
import fi.vastuugroup.privacy.identity.principal.Principal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says who of staff looks at a subject's items and why, for the entry on the subject's access log.
 *
 * @param notShownUntil of a look that an authority ordered: the date from which the subject sees the entry
 * @param operation the operation id in the contract
 */
public record StaffLook(
        Principal.Staff viewer,
        LookPurpose purpose,
        @Nullable LocalDate notShownUntil,
        String operation) {

    /** A look that the subject may see at once. */
    public static StaffLook of(Principal.Staff viewer, LookPurpose purpose, String operation) {
        return new StaffLook(viewer, purpose, null, operation);
    }
}

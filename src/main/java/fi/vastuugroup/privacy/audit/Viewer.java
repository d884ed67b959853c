package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.principal.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at somebody's personal data.
 *
 * @param kind {@code partner}, {@code staff} or {@code source-system}
 * @param id the partner's or source system's name; of a member of staff the {@code sub}, which no subject is shown
 * @param role of a member of staff, the role in which they look
 * @param unit of a member of staff, where they work; null where it is not known
 */
public record Viewer(
        String kind,
        String id,
        @Nullable String role,
        @Nullable String unit) {

    /** A member of staff; one who has both roles looks as data protection officer, who sees more. */
    public static Viewer staff(Principal.Staff staff) {
        String role = staff.isOfficer() ? Roles.DATA_PROTECTION_OFFICER : Roles.CUSTOMER_SERVICE;
        return new Viewer("staff", staff.sub(), role, staff.unit());
    }

    public static Viewer sourceSystem(String id) {
        return new Viewer("source-system", id, null, null);
    }

    public static Viewer partner(String id) {
        return new Viewer("partner", id, null, null);
    }
}

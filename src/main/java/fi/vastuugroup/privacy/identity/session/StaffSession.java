package fi.vastuugroup.privacy.identity.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.identity.principal.Principal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member of staff is signed in with a browser.
 *
 * @param signedIn whether operations of staff can be called with this session
 * @param id who they are at staff's issuer, as a case names who decided it
 * @param roles what they are: they decide which operations answer
 * @param unit where they work, as the persons see it whose data they look at
 * @param expiresAt until when it counts without the issuer's renewing it
 * @param csrfHeader the header that each writing request with the session's cookie needs
 * @param reason why the last session ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Whether a member of staff is signed in with the browser.",
        requiredProperties = {"signedIn", "roles", "csrfHeader"})
record StaffSession(
        @Schema(description = "Whether operations of staff can be called with this session.")
        boolean signedIn,

        @Schema(
                description = "Who they are, by staff's issuer's id, as `decidedBy` of a case names who decided;"
                        + " absent where nobody is signed in.",
                example = "staff-tiina")
        @Nullable String id,

        @Schema(
                description = "What they are; empty where nobody is signed in.",
                example = "[\"data-protection-officer\"]")
        List<String> roles,

        @Schema(description = "Where they work, as the persons see it whose data they look at.", example = "Tietosuoja")
        @Nullable String unit,

        @Schema(
                description =
                        "Until when the session counts as it is. The first request after that renews it at the issuer,"
                                + " where the issuer gives refresh tokens and the session there goes on; else it ends.",
                type = SchemaType.STRING,
                format = "date-time",
                example = "2026-11-22T16:00:00Z")
        @Nullable Instant expiresAt,

        @Schema(description = Session.CSRF_HEADER, example = "X-Requested-With")
        String csrfHeader,

        @Schema(description = Session.REASON) Session.@Nullable Reason reason) {

    static StaffSession of(BrowserSessions.Found found) {
        return found.principal() instanceof Principal.Staff member
                ? new StaffSession(
                        true,
                        member.sub(),
                        member.roles().stream().sorted().toList(),
                        member.unit(),
                        found.expiresAt(),
                        SessionWrites.HEADER,
                        null)
                : new StaffSession(false, null, List.of(), null, null, SessionWrites.HEADER, found.reason());
    }
}

package fi.vastuugroup.privacy.identity.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.stepup.FreshLogins;
import fi.vastuugroup.privacy.identity.token.SessionEnd;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a browser is signed in.
 *
 * @param signedIn whether operations of customers can be called with this session
 * @param email the address that the issuer has for the login, to be shown as who is signed in
 * @param authenticatedAt when the person logged in at the issuer
 * @param freshUntil until when that login is fresh and strong enough for what asks for it
 * @param expiresAt until when it counts without the issuer's renewing it
 * @param csrfHeader the header that each writing request with the session's cookie needs
 * @param reason why the last session ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Whether the browser is signed in.",
        requiredProperties = {"signedIn", "csrfHeader"})
record Session(
        @Schema(
                description =
                        "Whether operations of customers can be called with this session: whether `GET /me` answers.")
        boolean signedIn,

        @Schema(description = "The address that the issuer has for the login.", example = "liisa.virtanen@example.fi")
        @Nullable String email,

        @Schema(
                description =
                        "When the person logged in at the issuer, where it says it. An operation that asks for a fresh login"
                                + " (`insufficient-user-authentication`) reckons from then; going on does not make it fresher.",
                type = SchemaType.STRING,
                format = "date-time",
                example = "2026-11-22T08:00:00Z")
        @Nullable Instant authenticatedAt,

        @Schema(
                description =
                        "Until when this login does for operations that ask for a fresh one; past where it does no more. Absent"
                                + " where it never does: the issuer does not say when it was, or it is not strong enough.",
                type = SchemaType.STRING,
                format = "date-time",
                example = "2026-11-22T08:10:00Z")
        @Nullable Instant freshUntil,

        @Schema(
                description =
                        "Until when the session counts as it is. The first request after that renews it at the issuer,"
                                + " where the issuer gives refresh tokens and the person's session there goes on; else it ends.",
                type = SchemaType.STRING,
                format = "date-time",
                example = "2026-11-22T16:00:00Z")
        @Nullable Instant expiresAt,

        @Schema(description = CSRF_HEADER, example = "X-Requested-With")
        String csrfHeader,

        @Schema(description = REASON) @Nullable Reason reason) {

    /** Says in the contract which header that is; so of staff's session. */
    static final String CSRF_HEADER =
            "The header that each request but GET and HEAD needs beside the session's cookie, with any value:"
                    + " without it the answer is `csrf-header-missing`.";

    static final String REASON =
            "Why the browser's last session ended, where that is known. Told once: the cookies of the session"
                    + " are deleted with this answer, or were with the `session-ended` before it.";

    static Session of(BrowserSessions.Found found, FreshLogins logins) {
        return found.principal() instanceof Principal.Customer login
                ? new Session(
                        true,
                        login.email(),
                        login.proof().at(),
                        logins.until(login.proof()),
                        found.expiresAt(),
                        SessionWrites.HEADER,
                        null)
                : new Session(false, null, null, null, null, SessionWrites.HEADER, found.reason());
    }

    /**
     * Why a session ended.
     *
     * @param code to decide by
     * @param text the same in words, in the language of the answer
     */
    @Schema(
            name = "SessionEndReason",
            requiredProperties = {"code", "text"})
    record Reason(SessionEnd code, String text) {}

    /** No address in logs. */
    @Override
    public String toString() {
        return "Session[signedIn=" + signedIn + "]";
    }
}

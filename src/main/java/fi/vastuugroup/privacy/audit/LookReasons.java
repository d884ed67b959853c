package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.audit.LookReason.Silence;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Judges why staff looks. Nobody hides a look alone: one that is kept from its subject is the data protection officer's,
 * names an authority's order and its ground, and comes to light by itself (notice §9, invariant 10).
 */
@ApplicationScoped
public class LookReasons {

    private final AccessLogSettings settings;
    private final Clock clock;

    LookReasons(AccessLogSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Judges a look before anything is read for it.
     *
     * @throws ProblemException {@code forbidden} when another than the data protection officer would hide it,
     *     {@code invalid-request} for one without order or ground, hidden too long, or hidden for another purpose
     */
    public LookReason judge(Principal.Staff viewer, StatedLook stated) {
        if (stated.purpose() != LookPurpose.AUTHORITY_ORDER) {
            if (stated.notShownUntil() != null || stated.order() != null || stated.notShownGround() != null) {
                throw invalid("only a look that an authority ordered is kept from its subject");
            }
            return LookReason.of(stated.purpose());
        }
        if (!viewer.isOfficer()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "the data protection officer alone looks by an authority's order");
        }
        LocalDate until = stated.notShownUntil();
        return new LookReason(
                stated.purpose(),
                new Silence(
                        until == null ? usual() : requireBounded(until),
                        required("order", stated.order()),
                        required("notShownGround", stated.notShownGround())));
    }

    /**
     * Answers the date until which something is kept from its subject.
     *
     * @throws ProblemException {@code invalid-request} when it is further ahead than anything may be hidden at once
     */
    public LocalDate requireBounded(LocalDate notShownUntil) {
        if (notShownUntil.isAfter(Helsinki.today(clock).plus(settings.authorityOrderHiddenAtMost()))) {
            throw invalid("notShownUntil is too far ahead: an order that lasts longer is renewed");
        }
        return notShownUntil;
    }

    private LocalDate usual() {
        LocalDate today = Helsinki.today(clock);
        LocalDate usual = today.plus(settings.authorityOrderHiddenFor());
        LocalDate last = today.plus(settings.authorityOrderHiddenAtMost());
        return usual.isAfter(last) ? last : usual;
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw invalid(name + " is required of a look that an authority ordered");
        }
        return value;
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(ProblemType.INVALID_REQUEST, detail);
    }
}

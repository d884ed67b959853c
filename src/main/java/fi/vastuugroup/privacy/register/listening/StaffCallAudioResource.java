package fi.vastuugroup.privacy.register.listening;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.register.StaffLook;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class StaffCallAudioResource implements StaffCallAudioApi {

    private final CurrentPrincipal principal;
    private final LookReasons reasons;
    private final HearableCalls calls;
    private final AudioAnswers answers;

    StaffCallAudioResource(CurrentPrincipal principal, LookReasons reasons, HearableCalls calls, AudioAnswers answers) {
        this.principal = principal;
        this.reasons = reasons;
        this.calls = calls;
        this.answers = answers;
    }

    @Override
    public Uni<Void> audio(
            UUID id,
            UUID item,
            LookParameters asked,
            @Nullable String range,
            @Nullable String ifRange,
            RoutingContext exchange) {
        Principal.Staff viewer = principal.staff();
        StaffLook look = new StaffLook(viewer, reasons.judge(viewer, asked.stated()), "getSubjectCallAudio");
        return calls.ofStaff(look, id, item).chain(call -> answers.send(call, exchange));
    }
}

package fi.vastuugroup.privacy.register.listening;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.StaffLook;
import fi.vastuugroup.privacy.register.item.Item;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class StaffCallAudioResource implements StaffCallAudioApi {

    private final CurrentPrincipal principal;
    private final LookReasons reasons;
    private final Transactions transactions;
    private final Items items;
    private final HeardCalls heard;
    private final AudioAnswers answers;

    StaffCallAudioResource(
            CurrentPrincipal principal,
            LookReasons reasons,
            Transactions transactions,
            Items items,
            HeardCalls heard,
            AudioAnswers answers) {
        this.principal = principal;
        this.reasons = reasons;
        this.transactions = transactions;
        this.items = items;
        this.heard = heard;
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
        boolean again = heard.isRecorded(look, id, item);
        return transactions
                .asSystem(() -> items.callForStaff(look, id, item, again))
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .invoke(StaffCallAudioResource::requireShown)
                .invoke(call -> {
                    if (!again && call.audio() != null) {
                        heard.recorded(look, id, item);
                    }
                })
                .chain(call -> answers.send(call, exchange));
    }

    private static void requireShown(Item call) {
        if (call.content() == null) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "it is restricted, and for the data protection officer alone");
        }
    }
}

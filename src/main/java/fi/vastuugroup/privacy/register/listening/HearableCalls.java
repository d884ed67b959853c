package fi.vastuugroup.privacy.register.listening;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.StaffLook;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds the call that somebody wants to hear, if they may; of staff the look is durable then. */
@ApplicationScoped
class HearableCalls {

    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Items items;
    private final HeardCalls heard;

    HearableCalls(CurrentSubject subject, Transactions transactions, Items items, HeardCalls heard) {
        this.subject = subject;
        this.transactions = transactions;
        this.items = items;
        this.heard = heard;
    }

    /**
     * A call of the present request's subject.
     *
     * @throws ProblemException {@code not-found}, {@code content-withheld}, {@code login-not-linked}
     */
    Uni<Item> own(UUID id) {
        return subject.require()
                .chain(self -> transactions.asSubject(self, () -> items.find(self, Category.CALL_RECORDINGS, id)))
                .map(HearableCalls::found)
                .invoke(HearableCalls::requireShown);
    }

    /**
     * A call of a subject's, for staff.
     *
     * @throws ProblemException {@code not-found}, {@code forbidden} for what is restricted
     */
    Uni<Item> ofStaff(StaffLook look, UUID of, UUID id) {
        boolean again = heard.isRecorded(look, of, id);
        return transactions
                .asSystem(() -> items.callForStaff(look, of, id, again))
                .map(HearableCalls::found)
                .invoke(HearableCalls::requireUnrestricted)
                .invoke(call -> {
                    if (!again && call.audio() != null) {
                        heard.recorded(look, of, id);
                    }
                });
    }

    private static Item found(Optional<Item> call) {
        return call.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null));
    }

    private static void requireShown(Item call) {
        Withholding withheld = call.withheld();
        if (withheld != null) {
            throw new ProblemException(ProblemType.CONTENT_WITHHELD, "withheld: " + withheld.slug());
        }
    }

    private static void requireUnrestricted(Item call) {
        if (call.content() == null) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "it is restricted, and for the data protection officer alone");
        }
    }
}

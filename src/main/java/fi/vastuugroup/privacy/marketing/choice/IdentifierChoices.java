package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.AddressChoiceStore;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Records choices for an identifier itself, whoever is behind it, with the journal's and the audit trail's entry of them. */
@ApplicationScoped
class IdentifierChoices {

    private final AddressChoiceStore addresses;
    private final ChoiceJournal journal;
    private final AuditTrailStore audit;

    IdentifierChoices(AddressChoiceStore addresses, ChoiceJournal journal, AuditTrailStore audit) {
        this.addresses = addresses;
        this.journal = journal;
        this.audit = audit;
    }

    /** Records the choices in the caller's transaction, which holds the identifier's lock and decides about it after. */
    Uni<Void> record(AuditEvent.Actor actor, IdentifierHash identifier, List<RequestedChoice> choices, Instant at) {
        return addresses
                .record(identifier, choices, at)
                .chain(() -> journal.add(identifier, choices, at))
                .chain(() -> audit.record(List.of(ChoiceChange.atAddress(actor, choices, at))))
                .replaceWithVoid();
    }
}

package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.decision.DecisionProjection;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.subject.FormerIdentifiers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Records what a partner reports that somebody objected to, in three steps, so that the first, which the partner waits for,
 * tells nothing of whom it is: at once for the identifier itself, then those hear of it who received it, and later it
 * reaches the person. As of {@link IdentifierProhibitions}, only the person lifts it (invariant 5).
 */
@ApplicationScoped
public class ReportedProhibitions {

    private final IdentifierHolders holders;
    private final PersonChoices persons;
    private final FormerIdentifiers former;
    private final IdentifierChoices identifiers;
    private final DecisionProjection projection;

    ReportedProhibitions(
            IdentifierHolders holders,
            PersonChoices persons,
            FormerIdentifiers former,
            IdentifierChoices identifiers,
            DecisionProjection projection) {
        this.holders = holders;
        this.persons = persons;
        this.former = former;
        this.identifiers = identifiers;
        this.projection = projection;
    }

    /**
     * Prohibits the cells for the identifier itself, whoever is behind it, in the caller's transaction: at once, and by the
     * same statements whether anybody is known by it or not.
     *
     * @return whether anything was not prohibited for partners already
     */
    public Uni<Boolean> prohibit(
            AuditEvent.Actor actor, IdentifierHash identifier, List<ChannelScope> cells, Instant at) {
        return projection
                .lock(Set.of(identifier))
                .chain(() -> identifiers.record(actor, identifier, RequestedChoice.prohibitions(cells), at))
                .chain(() -> projection.prohibit(identifier, cells, at));
    }

    /** Tells those who received the identifier of what {@link #prohibit} prohibited at an earlier time. */
    public Uni<Void> tell(IdentifierHash identifier) {
        return projection
                .lock(Set.of(identifier))
                .chain(() -> projection.forget(identifier))
                .chain(() -> projection.changed(Set.of(identifier)));
    }

    /**
     * Brings what {@link #prohibit} prohibited at an earlier time to all addresses and numbers of the person whose own word
     * it is. A report does not say which message is answered: it can be one from long ago, to an address of then. What the
     * person said since stands.
     *
     * @param at when it was recorded
     * @return the persons of whom something changed
     */
    public Uni<List<UUID>> reach(
            AuditEvent.Actor actor, IdentifierHash identifier, List<ChannelScope> cells, Instant at) {
        return holders.objectors(identifier, Instant.EPOCH).chain(objectors -> {
            UUID before = objectors.former();
            return projection
                    .lock(identifier, objectors.persons())
                    .chain(() -> before == null ? Uni.createFrom().voidItem() : former.carryOn(before, identifier))
                    .chain(() -> prohibit(actor, objectors.persons(), RequestedChoice.prohibitions(cells), at))
                    .call(() -> projection.changed(Set.of(identifier)));
        });
    }

    private Uni<List<UUID>> prohibit(
            AuditEvent.Actor actor, List<UUID> all, List<RequestedChoice> choices, Instant at) {
        List<UUID> changed = new ArrayList<>();
        return Sequences.each(
                        all,
                        person -> persons.prohibitAsOf(actor, ConsentEntry.How.OBJECTION, person, choices, at)
                                .invoke(done -> {
                                    if (done) {
                                        changed.add(person);
                                    }
                                }))
                .replaceWith(() -> List.copyOf(changed));
    }
}

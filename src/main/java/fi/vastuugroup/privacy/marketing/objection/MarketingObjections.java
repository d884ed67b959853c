package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.IdentifierProhibitions;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingLists;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Carries out a person's objection to direct marketing as a whole (Art. 21(2)-(3)): unconditional, immediate, complete. The
 * subscriptions to what promotes end with it, so that no list sends on because nobody asked.
 */
@ApplicationScoped
public class MarketingObjections {

    private static final List<RequestedChoice> EVERYTHING = Arrays.stream(Channel.values())
            .map(channel -> new RequestedChoice(channel, Scope.DIRECT_MARKETING, State.PROHIBITED, null))
            .toList();

    private static final List<ChannelScope> CELLS =
            EVERYTHING.stream().map(RequestedChoice::cell).toList();

    private final PersonChoices choices;
    private final IdentifierProhibitions prohibitions;
    private final MailingLists lists;
    private final Identifiers identifiers;

    MarketingObjections(
            PersonChoices choices, IdentifierProhibitions prohibitions, MailingLists lists, Identifiers identifiers) {
        this.choices = choices;
        this.prohibitions = prohibitions;
        this.lists = lists;
        this.identifiers = identifiers;
    }

    /**
     * Prohibits direct marketing in every channel, profiling for it and disclosure for it included, as the person's own
     * will, whoever enters it; under the subject's lock. What is prohibited already stays as it is.
     */
    public Uni<Void> objectToDirectMarketing(AuditEvent.Actor actor, UUID subject) {
        return prohibitDirectMarketing(actor, subject).chain(() -> endLists(actor, subject));
    }

    /** Prohibits it alone: of who goes with all subscriptions there is nothing to end. */
    public Uni<Void> prohibitDirectMarketing(AuditEvent.Actor actor, UUID subject) {
        return choices.change(actor, ConsentEntry.How.OBJECTION, subject, EVERYTHING)
                .replaceWithVoid();
    }

    private Uni<Void> endLists(AuditEvent.Actor actor, UUID subject) {
        return lists.endAfter(ConsentEntry.How.OBJECTION, actor, subject, CELLS);
    }

    /**
     * Prohibits the same for the one who has the e-mail address from which the objection came, or had it, and else for the
     * address itself: nobody need be identified to be left alone.
     */
    public Uni<Void> objectToDirectMarketing(AuditEvent.Actor actor, String email) {
        return identifiers
                .email(email)
                .map(address -> prohibitions
                        .prohibit(actor, ConsentEntry.How.OBJECTION, address, Instant.EPOCH, CELLS)
                        .chain(done -> Sequences.each(done.persons(), person -> endLists(actor, person))))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}

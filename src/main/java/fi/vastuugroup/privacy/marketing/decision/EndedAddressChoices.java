package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.RetentionRule;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ends what was chosen for an address rather than a person, where it prohibits nothing: a consent, and that a prohibition
 * was taken back. With nobody's relation it ends as consents do, reckoned from its own day. A prohibition stands until who
 * has the address takes it back.
 */
@ApplicationScoped
class EndedAddressChoices implements ExpiringRecords {

    private final AddressChoiceStore choices;
    private final DecisionProjection projection;
    private final RetentionRules rules;
    private final Clock clock;

    EndedAddressChoices(AddressChoiceStore choices, DecisionProjection projection, RetentionRules rules, Clock clock) {
        this.choices = choices;
        this.projection = projection;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Uni<Long> expire(int limit) {
        if (!(rules.of(Category.CONSENTS) instanceof RetentionRule.AfterWithdrawal consents)) {
            return Uni.createFrom().item(0L);
        }
        Instant oldest = Helsinki.dayBefore(clock, Period.ofMonths(consents.months()));
        return choices.over(oldest, limit)
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(0L) : end(found, oldest));
    }

    /** What was chosen since the look, and before the lock, stays. */
    private Uni<Long> end(List<IdentifierHash> found, Instant oldest) {
        Set<IdentifierHash> identifiers = new HashSet<>(found);
        return projection
                .lock(identifiers)
                .chain(() -> choices.end(identifiers, oldest))
                .call(() -> projection.changed(identifiers));
    }
}

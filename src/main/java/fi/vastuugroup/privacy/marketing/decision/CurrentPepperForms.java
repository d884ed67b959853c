package fi.vastuugroup.privacy.marketing.decision;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves what is recorded for identifiers to the pepper version that is written, while the pepper is rotated, so that
 * nothing stands under both. The identifiers are locked. Without a rotation it does nothing.
 */
@ApplicationScoped
class CurrentPepperForms {

    private final DecisionStore decisions;
    private final AddressChoiceStore choices;

    CurrentPepperForms(DecisionStore decisions, AddressChoiceStore choices) {
        this.decisions = decisions;
        this.choices = choices;
    }

    /**
     * Moves what is recorded, and answers the identifiers whose decisions are to be made anew: they stood under both
     * versions, which is only where somebody knew one version of the hash alone, such as the journal's replay.
     */
    Uni<Set<IdentifierHash>> unify(Collection<IdentifierHash> hashes) {
        List<Buffer> others = new ArrayList<>();
        List<Buffer> written = new ArrayList<>();
        for (IdentifierHash hash : hashes) {
            hash.others().forEach(other -> {
                others.add(other);
                written.add(hash.value());
            });
        }
        if (others.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Buffer[] from = others.toArray(Buffer[]::new);
        Buffer[] to = written.toArray(Buffer[]::new);
        Map<Buffer, IdentifierHash> byForm = IdentifierHash.byForm(hashes);
        return choices.move(from, to)
                .chain(() -> decisions.move(from, to))
                .chain(() -> decisions.removeDouble(from, to))
                .map(contradicting -> contradicting.stream().map(byForm::get).collect(Collectors.toSet()));
    }
}

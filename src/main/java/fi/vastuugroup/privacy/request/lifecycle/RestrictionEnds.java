package fi.vastuugroup.privacy.request.lifecycle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Lifting;
import fi.vastuugroup.privacy.register.block.RestrictionLifting;
import fi.vastuugroup.privacy.register.block.RestrictionLifting.Standing;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Ends the restrictions that stood while staff weighed an erasure: at once where it took their items, after notice where
 * staff kept them (Art. 18(3)); where a block alone keeps them, with the erasure that its end brings.
 */
@ApplicationScoped
class RestrictionEnds {

    private final RestrictionLifting announcing;
    private final Lifting lifting;

    RestrictionEnds(RestrictionLifting announcing, Lifting lifting) {
        this.announcing = announcing;
        this.lifting = lifting;
    }

    /** Does it for an erasure that was carried out and closed, under the subject's lock. */
    Uni<Void> after(StoredRequest request, UUID subject, AuditEvent.Actor actor, Closing closing) {
        return announcing
                .standing(subject, request.restrictions())
                .chain(standing -> standing.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : end(subject, actor, standing, closing.stopped()));
    }

    private Uni<Void> end(UUID subject, AuditEvent.Actor actor, List<Standing> standing, Set<Category> stopped) {
        Set<UUID> emptied = ids(standing, restriction -> !restriction.coversItems());
        Set<UUID> kept = ids(standing, restriction -> restriction.coversItems() && !waits(restriction, stopped));
        return lifting.lift(actor, subject, emptied, "items-erased")
                .chain(() -> announcing.announce(actor, subject, kept, "request-refused-in-part"));
    }

    private static boolean waits(Standing restriction, Set<Category> stopped) {
        Category category = restriction.category();
        return category != null && stopped.contains(category);
    }

    private static Set<UUID> ids(List<Standing> standing, Predicate<Standing> which) {
        return standing.stream().filter(which).map(Standing::id).collect(toUnmodifiableSet());
    }
}

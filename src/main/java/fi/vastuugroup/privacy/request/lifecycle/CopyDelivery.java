package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.Delivery;
import fi.vastuugroup.privacy.request.model.Requests;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Delivers the copy with which a granted access or portability ends (Art. 15(3), 20(1)): in the portal at once, and else
 * when staff has handed it over. It works under the locks of whoever calls.
 */
@ApplicationScoped
class CopyDelivery {

    private final RequestLifecycle lifecycle;
    private final Requests requests;
    private final Items items;
    private final Clock clock;

    CopyDelivery(RequestLifecycle lifecycle, Requests requests, Items items, Clock clock) {
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Nothing is delivered where nothing of what is asked for is portable. What is withheld is delivered as such: the copy
     * lists each item with the reason.
     */
    static boolean isDue(StoredRequest request, List<CategoryOutcome> result) {
        return switch (request.claim().right()) {
            case ACCESS -> true;
            case PORTABILITY ->
                result.isEmpty() || result.stream().anyMatch(line -> line.reason() != Reason.NOT_PORTABLE);
            default -> false;
        };
    }

    /** Closes a request whose person reads the copy in the portal; any other waits for staff to hand it over. */
    Uni<Void> deliver(StoredRequest request, UUID subject, AuditEvent.Actor actor, List<CategoryOutcome> result) {
        return request.isHandedOver()
                ? requests.awaitDelivery(request.id()).replaceWithVoid()
                : completeUntil(subject, request.claim())
                        .chain(until ->
                                close(request, actor, result, new Delivery(Delivery.By.PORTAL, until.orElse(null))));
    }

    /** Closes a request whose copy staff has handed over. */
    Uni<Void> handedOver(StoredRequest request, AuditEvent.Actor actor, List<CategoryOutcome> result, Delivery.By by) {
        return close(request, actor, result, new Delivery(by, null));
    }

    private Uni<Void> close(
            StoredRequest request, AuditEvent.Actor actor, List<CategoryOutcome> result, Delivery delivery) {
        return lifecycle.close(request, actor, Closing.delivered(clock.instant(), result, delivery), Set.of());
    }

    /** The last day on which nothing goes for its age of what the person can read in the portal. */
    private Uni<Optional<LocalDate>> completeUntil(UUID subject, Claim claim) {
        LocalDate today = Helsinki.today(clock);
        return items.summarise(subject)
                .map(summaries -> summaries.stream()
                        .filter(held -> claim.isAboutEverything()
                                || !claim.selection().items().isEmpty()
                                || claim.categories().contains(held.category()))
                        .map(CategorySummary::nextDueOn)
                        .flatMap(Stream::ofNullable)
                        .min(Comparator.naturalOrder())
                        .map(first -> first.isBefore(today) ? today : first));
    }
}

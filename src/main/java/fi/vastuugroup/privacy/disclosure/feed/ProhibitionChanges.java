package fi.vastuugroup.privacy.disclosure.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.disclosure.feed.ChangeFeedStore.Disclosed;
import fi.vastuugroup.privacy.disclosure.feed.ChangeFeedStore.Placed;
import fi.vastuugroup.privacy.disclosure.feed.ChangesView.Event;
import fi.vastuugroup.privacy.disclosure.feed.ChangesView.ProhibitedUse;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists to a partner the changes to the people who were disclosed to it. */
@ApplicationScoped
class ProhibitionChanges {

    private final Transactions transactions;
    private final ChangeFeedStore feeds;
    private final DisclosedSubjects subjects;

    ProhibitionChanges(Transactions transactions, ChangeFeedStore feeds, DisclosedSubjects subjects) {
        this.transactions = transactions;
        this.feeds = feeds;
        this.subjects = subjects;
    }

    /** @throws fi.vastuugroup.privacy.platform.problem.ProblemException {@code cursor-expired} */
    Uni<ChangesView> after(Principal.Partner partner, ChangesFilter filter, @Nullable FeedCursor cursor, int limit) {
        return transactions.asSystem(() -> feeds.advance(partner.id()).chain(feed -> {
            long from = feed.from(cursor);
            return feeds.events(partner.id(), filter, from, limit)
                    .chain(events -> held(events).map(held -> view(feed, filter, events, held, limit)));
        }));
    }

    private static ChangesView view(
            ChangeFeed feed, ChangesFilter filter, List<Placed> events, Map<String, Set<String>> held, int limit) {
        boolean whole = events.size() < limit;
        // All events that have positions were looked at where the page is not full: those left out need no second look.
        long next = whole ? feed.last() : events.get(events.size() - 1).position();
        return new ChangesView(
                events.stream()
                        .map(event -> new Event(
                                event.reference(),
                                List.copyOf(held.getOrDefault(event.reference(), Set.of())),
                                event.type(),
                                event.changedAt(),
                                event.type() == Change.PROHIBITION
                                        ? event.prohibited().stream()
                                                .map(ProhibitedUse::of)
                                                .toList()
                                        : null))
                        .toList(),
                new FeedCursor(feed.epoch(), next).encoded(filter),
                !whole && next < feed.last());
    }

    /** Reads for each reference the addresses that were disclosed and that the person is still known by, as SHA-256. */
    private Uni<Map<String, Set<String>>> held(List<Placed> events) {
        return events.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : feeds.disclosed(events.stream().map(Placed::reference).collect(toUnmodifiableSet()))
                        .chain(disclosed -> subjects.stillKnown(disclosed.stream()
                                        .map(ProhibitionChanges::address)
                                        .toList())
                                .map(known -> byReference(disclosed, known)));
    }

    private static Map<String, Set<String>> byReference(
            List<Disclosed> disclosed, Set<DisclosedSubjects.Disclosed> known) {
        Map<String, Set<String>> byReference = new HashMap<>();
        disclosed.stream()
                .filter(one -> known.contains(address(one)))
                .forEach(one -> byReference
                        .computeIfAbsent(one.reference(), reference -> new TreeSet<>())
                        .add(one.sha256()));
        return byReference;
    }

    private static DisclosedSubjects.Disclosed address(Disclosed one) {
        return new DisclosedSubjects.Disclosed(one.subject(), one.sha256());
    }
}

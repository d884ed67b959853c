package fi.vastuugroup.privacy.register.admission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.admission.AdmissionReads.Stated;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.erasure.ContactErasureStore;
import fi.vastuugroup.privacy.register.erasure.Grave;
import fi.vastuugroup.privacy.register.erasure.KeptProhibitions;
import fi.vastuugroup.privacy.register.item.ItemStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person who was erased and returns the prohibitions that stood before, and what was refused since for the
 * addresses and numbers that were theirs, under whatever address (invariant 9).
 */
@ApplicationScoped
public class Readmissions {

    private final AdmissionReads register;
    private final ItemStore items;
    private final KeptProhibitions kept;
    private final ContactErasureStore contactErasures;
    private final AuditTrailStore audit;

    Readmissions(
            AdmissionReads register,
            ItemStore items,
            KeptProhibitions kept,
            ContactErasureStore contactErasures,
            AuditTrailStore audit) {
        this.register = register;
        this.items = items;
        this.kept = kept;
        this.contactErasures = contactErasures;
        this.audit = audit;
    }

    /**
     * Declares the prohibitions of those who returned, as of their erasure: a consent given since is later, and what
     * somebody who remained stated in the portal since stands. What was erased stays away.
     *
     * @param erasedWhole when those of them who were gone wholly were erased
     */
    public Uni<Set<UUID>> record(
            AuditEvent.Actor actor, Map<UUID, Grave> returned, Map<UUID, Instant> erasedWhole, Instant now) {
        if (returned.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return prohibitions(returned)
                .chain(prohibitions -> statedSince(returned).chain(stated -> declare(actor, prohibitions, stated, now)))
                .chain(() -> contactErasures.forget(erasedAt(returned), now))
                .chain(() -> contactErasures.closeToEarlier(erasedWhole, ReturnedHistory.CATEGORIES))
                .replaceWith(Set.copyOf(returned.keySet()));
    }

    private Uni<Void> declare(
            AuditEvent.Actor actor,
            Map<UUID, Map<String, MarketingProhibition>> returned,
            Map<UUID, Set<String>> stated,
            Instant now) {
        List<AuditEvent> events = new ArrayList<>();
        Uni<Void> declared = Uni.createFrom().voidItem();
        for (Map.Entry<UUID, Map<String, MarketingProhibition>> person : returned.entrySet()) {
            UUID subject = person.getKey();
            Map<String, MarketingProhibition> prohibitions = person.getValue();
            prohibitions.keySet().removeAll(stated.getOrDefault(subject, Set.of()));
            events.add(AuditEvent.of(
                    now,
                    actor,
                    AuditAction.PERSON_READMITTED,
                    subject,
                    List.of(),
                    Map.of("prohibitions", List.copyOf(prohibitions.keySet()))));
            if (!prohibitions.isEmpty()) {
                declared = declared.chain(() -> items.declare(subject, prohibitions, now, null))
                        .replaceWithVoid();
            }
        }
        return declared.chain(() -> audit.record(events));
    }

    private static Map<UUID, Instant> erasedAt(Map<UUID, Grave> returned) {
        Map<UUID, Instant> erasedAt = new HashMap<>();
        returned.forEach((subject, grave) -> erasedAt.put(subject, grave.placedAt()));
        return erasedAt;
    }

    private Uni<Map<UUID, Set<String>>> statedSince(Map<UUID, Grave> returned) {
        return register.stated(returned.keySet())
                .map(all -> all.stream()
                        .filter(stated -> isSince(stated, returned.get(stated.subject())))
                        .collect(groupingBy(Stated::subject, mapping(Stated::key, toSet()))));
    }

    private static boolean isSince(Stated stated, @Nullable Grave grave) {
        return grave != null && stated.at().isAfter(grave.placedAt());
    }

    /** What stood at the erasure, or came in with an earlier date, counts as of then; what was refused later, as of that. */
    private Uni<Map<UUID, Map<String, MarketingProhibition>>> prohibitions(Map<UUID, Grave> returned) {
        Set<IdentifierHash> identifiers = returned.values().stream()
                .flatMap(grave -> grave.identifiers().stream())
                .collect(toSet());
        return kept.at(identifiers).map(refused -> {
            Map<UUID, Map<String, MarketingProhibition>> prohibitions = new HashMap<>();
            returned.forEach((subject, grave) -> {
                Map<String, Instant> since = new HashMap<>();
                grave.prohibitions().forEach(code -> since.put(code, grave.placedAt()));
                grave.identifiers().stream()
                        .flatMap(identifier -> refused.getOrDefault(identifier, Map.of()).entrySet().stream())
                        .forEach(refusal -> since.merge(
                                refusal.getKey(), later(grave.placedAt(), refusal.getValue()), Readmissions::later));
                prohibitions.put(subject, stated(since));
            });
            return prohibitions;
        });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<String, MarketingProhibition> stated(Map<String, Instant> since) {
        Map<String, MarketingProhibition> prohibitions = new HashMap<>();
        since.forEach((code, at) -> {
            int slash = code.indexOf('/');
            prohibitions.put(
                    code,
                    new MarketingProhibition(
                            Slugs.of(Channel.class, code.substring(0, slash)),
                            Slugs.of(Scope.class, code.substring(slash + 1)),
                            State.PROHIBITED,
                            at));
        });
        return prohibitions;
    }
}

package fi.vastuugroup.privacy.register.admission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.admission.AdmissionReads.Stated;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.erasure.ContactErasureStore;
import fi.vastuugroup.privacy.register.erasure.Grave;
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
 * Gives a person who was erased and returns the prohibitions that stood before, under whatever address (invariant 9).
 */
@ApplicationScoped
public class Readmissions {

    private final AdmissionReads register;
    private final ItemStore items;
    private final ContactErasureStore contactErasures;
    private final AuditTrailStore audit;

    Readmissions(AdmissionReads register, ItemStore items, ContactErasureStore contactErasures, AuditTrailStore audit) {
        this.register = register;
        this.items = items;
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
        return statedSince(returned)
                .chain(stated -> declare(actor, returned, stated, now))
                .chain(() -> contactErasures.forget(returned.keySet(), now))
                .chain(() -> contactErasures.closeToEarlier(erasedWhole, ReturnedHistory.CATEGORIES))
                .replaceWith(Set.copyOf(returned.keySet()));
    }

    private Uni<Void> declare(
            AuditEvent.Actor actor, Map<UUID, Grave> returned, Map<UUID, Set<String>> stated, Instant now) {
        List<AuditEvent> events = new ArrayList<>();
        Uni<Void> declared = Uni.createFrom().voidItem();
        for (Map.Entry<UUID, Grave> person : returned.entrySet()) {
            UUID subject = person.getKey();
            Map<String, MarketingProhibition> prohibitions = prohibitions(person.getValue());
            prohibitions.keySet().removeAll(stated.getOrDefault(subject, Set.of()));
            events.add(AuditEvent.of(
                    now,
                    actor,
                    "person-readmitted",
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

    private Uni<Map<UUID, Set<String>>> statedSince(Map<UUID, Grave> returned) {
        return register.stated(returned.keySet())
                .map(all -> all.stream()
                        .filter(stated -> isSince(stated, returned.get(stated.subject())))
                        .collect(groupingBy(Stated::subject, mapping(Stated::key, toSet()))));
    }

    private static boolean isSince(Stated stated, @Nullable Grave grave) {
        return grave != null && stated.at().isAfter(grave.placedAt());
    }

    private static Map<String, MarketingProhibition> prohibitions(Grave grave) {
        Map<String, MarketingProhibition> prohibitions = new HashMap<>();
        grave.prohibitions().forEach(code -> {
            int slash = code.indexOf('/');
            prohibitions.put(
                    code,
                    new MarketingProhibition(
                            Slugs.of(Channel.class, code.substring(0, slash)),
                            Slugs.of(Scope.class, code.substring(slash + 1)),
                            State.PROHIBITED,
                            grave.placedAt()));
        });
        return prohibitions;
    }
}

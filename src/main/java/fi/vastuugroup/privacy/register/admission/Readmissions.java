package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.erasure.ContactErasureStore;
import fi.vastuugroup.privacy.register.erasure.TombstoneStore.Grave;
import fi.vastuugroup.privacy.register.item.ItemStore;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Gives a person who was erased and returns the prohibitions that stood before, under whatever address (invariant 9).
 */
@ApplicationScoped
public class Readmissions {

    private static final String STATED = """
            select subject_id, source_item_id, collected_at from item
            where subject_id = any($1) and category = 'marketing-prohibitions' and source_system = 'portal'""";

    private final Sql sql;
    private final ItemStore items;
    private final ContactErasureStore contactErasures;
    private final AuditTrailStore audit;

    Readmissions(Sql sql, ItemStore items, ContactErasureStore contactErasures, AuditTrailStore audit) {
        this.sql = sql;
        this.items = items;
        this.contactErasures = contactErasures;
        this.audit = audit;
    }

    /**
     * Declares the prohibitions of those who returned, as of their erasure: a consent given since is later, and what
     * somebody who remained stated in the portal since stands.
     */
    public Uni<Set<UUID>> record(AuditEvent.Actor actor, Map<UUID, Grave> returned, Instant now) {
        if (returned.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return statedSince(returned)
                .chain(stated -> record(actor, returned, stated, now))
                .chain(() -> contactErasures.forget(returned.keySet()))
                .replaceWith(Set.copyOf(returned.keySet()));
    }

    private Uni<Void> record(
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
                declared = declared.chain(() -> items.declare(subject, prohibitions, now))
                        .replaceWithVoid();
            }
        }
        return declared.chain(() -> audit.record(events));
    }

    private Uni<Map<UUID, Set<String>>> statedSince(Map<UUID, Grave> returned) {
        Map<UUID, Set<String>> stated = new HashMap<>();
        return sql.execute(STATED, Tuple.of(returned.keySet().toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> {
                    UUID subject = row.getUUID(0);
                    Grave grave = returned.get(subject);
                    if (grave != null && row.getOffsetDateTime(2).toInstant().isAfter(grave.placedAt())) {
                        stated.computeIfAbsent(subject, first -> new HashSet<>())
                                .add(row.getString(1));
                    }
                }))
                .replaceWith(stated);
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

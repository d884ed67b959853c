package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.register.Tombstones.Grave;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A person who was erased and returns has the prohibitions that stood before, under whatever address (invariant 9). */
@ApplicationScoped
class Readmissions {

    private final ItemStore items;
    private final AuditTrail audit;

    Readmissions(ItemStore items, AuditTrail audit) {
        this.items = items;
        this.audit = audit;
    }

    /** Declares the prohibitions of those who returned, as of their erasure: a consent given since then is later. */
    Uni<Set<UUID>> record(SqlConnection transaction, AuditEvent.Actor actor, Map<UUID, Grave> returned, Instant now) {
        List<AuditEvent> events = new ArrayList<>();
        Uni<Void> declared = Uni.createFrom().voidItem();
        for (Map.Entry<UUID, Grave> person : returned.entrySet()) {
            UUID subject = person.getKey();
            Map<String, MarketingProhibition> prohibitions = prohibitions(person.getValue());
            events.add(AuditEvent.of(
                    now,
                    actor,
                    "person-readmitted",
                    subject,
                    List.of(),
                    Map.of("prohibitions", List.copyOf(prohibitions.keySet()))));
            if (!prohibitions.isEmpty()) {
                declared = declared.chain(() -> items.declare(transaction, subject, prohibitions, now))
                        .replaceWithVoid();
            }
        }
        return declared.chain(() -> audit.record(transaction, events)).replaceWith(Set.copyOf(returned.keySet()));
    }

    private static Map<String, MarketingProhibition> prohibitions(Grave grave) {
        Map<String, MarketingProhibition> prohibitions = new HashMap<>();
        grave.prohibitions().forEach(code -> {
            int slash = code.indexOf('/');
            prohibitions.put(
                    code,
                    new MarketingProhibition(
                            Channel.fromString(code.substring(0, slash)),
                            Scope.fromString(code.substring(slash + 1)),
                            State.PROHIBITED,
                            grave.placedAt()));
        });
        return prohibitions;
    }
}

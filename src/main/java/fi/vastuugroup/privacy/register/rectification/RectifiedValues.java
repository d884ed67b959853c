package fi.vastuugroup.privacy.register.rectification;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.delivery.notification.CorrectedValues;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.register.rectification.RectificationStore.Held;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers what a source system must take over into its own records (Art. 16, 19), for items that it fed itself. */
@ApplicationScoped
class RectifiedValues implements CorrectedValues {

    private final RectificationStore store;
    private final AccessLog accessLog;
    private final Clock clock;

    RectifiedValues(RectificationStore store, AccessLog accessLog, Clock clock) {
        this.store = store;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Principal receiver) {
        return receiver instanceof Principal.SourceSystem;
    }

    @Override
    public Uni<Map<UUID, Map<String, Object>>> of(Principal receiver, List<Correction> corrections, String operation) {
        String sourceSystem = ((Principal.SourceSystem) receiver).id();
        return store.contents(
                        sourceSystem,
                        corrections.stream().map(Correction::subject).toList(),
                        corrections.stream().map(Correction::item).toList())
                .call(held -> accessLog.record(
                        held.stream().map(Held::subject).distinct().toList(),
                        clock.instant(),
                        Viewer.sourceSystem(sourceSystem),
                        "rectification",
                        operation))
                .map(held -> values(
                        corrections,
                        held.stream().collect(toMap(Held::id, Held::content, (content, same) -> content))));
    }

    private static Map<UUID, Map<String, Object>> values(List<Correction> corrections, Map<UUID, JsonObject> contents) {
        Map<UUID, Map<String, Object>> values = new HashMap<>();
        corrections.forEach(correction -> {
            JsonObject content = contents.get(correction.item());
            if (content != null) {
                Map<String, Object> fields = new HashMap<>();
                correction.fields().stream()
                        .filter(content::containsKey)
                        .forEach(field -> fields.put(field, content.getMap().get(field)));
                values.put(correction.notification(), fields);
            }
        });
        return values;
    }
}

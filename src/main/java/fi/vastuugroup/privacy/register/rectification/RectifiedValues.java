package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.delivery.notification.CorrectedValues;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers what a source system must take over into its own records (Art. 16, 19), for items that it fed itself. */
@ApplicationScoped
class RectifiedValues implements CorrectedValues {

    private static final String CONTENTS = """
            select id, subject_id, content from item
            join unnest($1::uuid[], $2::uuid[]) corrected(subject_id, id) using (subject_id, id)
            where source_system = $3""";

    private final Sql sql;
    private final AccessLog accessLog;
    private final Clock clock;

    RectifiedValues(Sql sql, AccessLog accessLog, Clock clock) {
        this.sql = sql;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public Uni<Map<UUID, Map<String, Object>>> of(String sourceSystem, List<Correction> corrections) {
        Map<UUID, JsonObject> contents = new HashMap<>();
        Set<UUID> seen = new HashSet<>();
        return sql.execute(
                        CONTENTS,
                        Tuple.of(
                                corrections.stream().map(Correction::subject).toArray(UUID[]::new),
                                corrections.stream().map(Correction::item).toArray(UUID[]::new),
                                sourceSystem))
                .invoke(rows -> {
                    for (Row row : rows) {
                        contents.put(row.getUUID(0), row.getJsonObject(2));
                        seen.add(row.getUUID(1));
                    }
                })
                .chain(() -> accessLog.record(
                        seen, clock.instant(), Viewer.sourceSystem(sourceSystem), "rectification", "listNotifications"))
                .map(recorded -> values(corrections, contents));
    }

    private static Map<UUID, Map<String, Object>> values(List<Correction> corrections, Map<UUID, JsonObject> contents) {
        Map<UUID, Map<String, Object>> values = new HashMap<>();
        corrections.forEach(correction -> {
            JsonObject content = contents.get(correction.item());
            if (content != null) {
                Map<String, Object> fields = new HashMap<>();
                correction.fields().stream()
                        .filter(content::containsKey)
                        .forEach(field -> fields.put(field, content.getValue(field)));
                values.put(correction.notification(), fields);
            }
        });
        return values;
    }
}

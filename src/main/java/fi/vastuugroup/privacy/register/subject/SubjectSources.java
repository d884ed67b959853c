package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Finds the source systems that hold a person, and the source's own id of that person. */
@ApplicationScoped
public class SubjectSources {

    private static final String SOURCES = "select source_system, person_id from subject_source where subject_id = $1";

    private final Sql sql;

    SubjectSources(Sql sql) {
        this.sql = sql;
    }

    /**
     * Makes a notification for each source system that holds the person, with its own id as {@code personId}.
     *
     * @param reference what it must be told, beside that id
     */
    public Uni<List<Notification>> notices(UUID subject, String type, Map<String, Object> reference) {
        return sql.execute(SOURCES, Tuple.of(subject))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> notice(row, subject, type, reference))
                        .toList());
    }

    private static Notification notice(Row row, UUID subject, String type, Map<String, Object> reference) {
        Map<String, Object> addressed = new HashMap<>(reference);
        addressed.put("personId", row.getString(1));
        return new Notification(Notification.toSource(row.getString(0)), type, subject, null, addressed);
    }
}

package fi.vastuugroup.privacy.register.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.batch.AnalyticsConsents;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.LockedPersons;
import fi.vastuugroup.privacy.register.batch.LoggedConsents;
import fi.vastuugroup.privacy.register.batch.SourceLines;
import fi.vastuugroup.privacy.register.category.Content;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the consents to web analytics ({@code item}, and the log of consents) of the persons whose visits a chunk tells of;
 * most chunks ask nothing.
 */
@ApplicationScoped
class AnalyticsConsentReads {

    private static final String RECORDED = """
        select subject_id, source_system, source_item_id, content::text, updated_at from item
        where subject_id = any($1) and category = 'consents' and content ->> 'purpose' = 'web-analytics'""";

    private final Sql sql;
    private final LoggedConsents logged;
    private final ObjectMapper mapper;

    AnalyticsConsentReads(Sql sql, LoggedConsents logged, ObjectMapper mapper) {
        this.sql = sql;
        this.logged = logged;
        this.mapper = mapper;
    }

    Uni<Void> read(SourceLines sent, LockedPersons persons, AnalyticsConsents consents) {
        Set<UUID> subjects = new HashSet<>();
        sent.lines().stream()
                .filter(line ->
                        line instanceof BatchLine.Upsert upsert && WebAnalytics.restsOnConsent(upsert.content()))
                .map(line -> persons.keys().existingSubjectOf(line.person()))
                .filter(Objects::nonNull)
                .forEach(subjects::add);
        return subjects.isEmpty()
                ? Uni.createFrom().voidItem()
                : logged.toWebAnalytics(subjects)
                        .invoke(consents::addLogged)
                        .chain(() -> sql.execute(RECORDED, Tuple.of((Object) subjects.toArray(UUID[]::new))))
                        .invoke(rows -> rows.forEach(row -> consents.put(
                                row.getUUID(0),
                                row.getString(1),
                                row.getString(2),
                                content(row.getString(3)),
                                row.getOffsetDateTime(4).toInstant())))
                        .replaceWithVoid();
    }

    private Content content(String json) {
        try {
            return mapper.readValue(json, Content.class);
        } catch (JsonProcessingException notOurs) {
            // Not as the cause: its message may quote the content.
            throw new IllegalStateException("an item's content does not fit its category");
        }
    }
}

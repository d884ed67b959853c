package fi.vastuugroup.privacy.register.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.erasure.TombstoneStore.Grave;
import fi.vastuugroup.privacy.register.erasure.TombstoneStore.Key;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Finds out whether a person in the register returned after an erasure, or may get an address that an erased person
 * alone had.
 */
@ApplicationScoped
class ReturnedSubjects {

    private static final String ACTS = """
            select subject_id, content::text from item
            where subject_id = any($1) and category = any($2) and event_on > $3""";

    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;

    ReturnedSubjects(Sql sql, ObjectMapper mapper, Clock clock) {
        this.sql = sql;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Answers the persons who may not get such an address: they neither had a contact role already when the other was
     * erased, so that they are somebody else, nor does an item show that they are the erased person and returned.
     */
    Uni<List<LinesAboutPerson>> notAmong(Collection<LinesAboutPerson> persons, Map<Key, Grave> graves) {
        Map<UUID, LinesAboutPerson> asked = new HashMap<>();
        persons.forEach(about -> {
            LockedSubject subject = Objects.requireNonNull(about.subject());
            Grave grave = Objects.requireNonNull(about.latest(graves));
            if (subject.prospect() || !subject.createdAt().isBefore(grave.placedAt())) {
                asked.put(subject.id(), about);
            }
        });
        Map<UUID, LocalDate> erasedOn = new HashMap<>();
        asked.forEach((subject, about) -> erasedOn.put(
                subject,
                Helsinki.dateOf(Objects.requireNonNull(about.latest(graves)).placedAt())));
        return among(erasedOn).map(returned -> {
            asked.keySet().removeAll(returned);
            return List.copyOf(asked.values());
        });
    }

    /** Answers the subjects of whom an item that is held shows that they returned after a date. */
    Uni<Set<UUID>> among(Map<UUID, LocalDate> erasedOn) {
        if (erasedOn.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        LocalDate first = erasedOn.values().stream().min(LocalDate::compareTo).orElseThrow();
        Set<UUID> returned = new HashSet<>();
        return sql.execute(
                        ACTS,
                        Tuple.of(
                                erasedOn.keySet().toArray(UUID[]::new),
                                OwnActs.CATEGORIES.stream().map(Category::slug).toArray(String[]::new),
                                first))
                .map(rows -> {
                    for (Row row : rows) {
                        UUID subject = row.getUUID(0);
                        LocalDate date = Objects.requireNonNull(erasedOn.get(subject));
                        if (OwnActs.returned(content(row.getString(1)), date, Helsinki.today(clock))) {
                            returned.add(subject);
                        }
                    }
                    return returned;
                });
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

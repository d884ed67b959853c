package fi.vastuugroup.privacy.register.batch;

import fi.vastuugroup.privacy.register.batch.ConsentCourse.Turn;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Holds the consents to web analytics of the persons of a chunk: what the log remembers, and what items say, as the
 * chunk's lines leave them.
 */
public final class AnalyticsConsents {

    private final Map<UUID, List<Turn>> logged = new HashMap<>();
    private final Map<UUID, Map<Origin, List<Turn>>> recorded = new HashMap<>();

    private record Origin(String source, String item) {}

    public void addLogged(Map<UUID, List<Turn>> turns) {
        logged.putAll(turns);
    }

    /** Takes what an item says now in the place of what it said before. */
    public void put(UUID subject, String source, String item, Content content, Instant receivedAt) {
        if (content instanceof Consent consent && consent.matter().equals(Consent.Matter.WEB_ANALYTICS)) {
            recorded.computeIfAbsent(subject, none -> new HashMap<>())
                    .put(new Origin(source, item), ConsentCourse.turns(consent, receivedAt));
        } else if (content instanceof Consent) {
            remove(subject, source, item);
        }
    }

    public void remove(UUID subject, String source, String item) {
        Map<Origin, List<Turn>> items = recorded.get(subject);
        if (items != null) {
            items.remove(new Origin(source, item));
        }
    }

    public ConsentCourse of(UUID subject) {
        List<Turn> turns = new ArrayList<>(logged.getOrDefault(subject, List.of()));
        recorded.getOrDefault(subject, Map.of()).values().forEach(turns::addAll);
        return new ConsentCourse(turns);
    }
}

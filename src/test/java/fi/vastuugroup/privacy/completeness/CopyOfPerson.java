package fi.vastuugroup.privacy.completeness;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.copy.TakenCopy;
import fi.vastuugroup.privacy.request.PersonFixture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The copy of everything that is held about a person, as the person takes it: the one place that knows its form. */
record CopyOfPerson(String text, Set<String> parts, List<byte[]> recordings, int consentEvents) {

    private static final String CONSENTS = "data/consent-history.json";

    private static final Map<String, String> LISTS = Map.of(
            "categories", "category",
            "waiting-updates", "waiting-update",
            "choices", "choices",
            "consent-history", "consent",
            "disclosures", "disclosure",
            "access-log", "look",
            "requests", "request");

    /** Its text is what programs read and what was attached; a part is there when a file of it holds something. */
    static CopyOfPerson takenBy(PersonFixture someone) {
        TakenCopy copy = TakenCopy.of(someone.asked().get("/api/v1/me/copy"));
        Set<String> parts = copy.names().stream()
                .filter(name ->
                        name.matches("data/.*\\.json") && !copy.json(name).isEmpty())
                .map(name -> name.replaceAll("data/|\\.json", ""))
                .map(list -> LISTS.getOrDefault(list, "item"))
                .collect(toCollection(TreeSet::new));
        return new CopyOfPerson(
                copy.names().stream()
                        .filter(name -> name.endsWith(".json") || name.startsWith("attachments/"))
                        .map(copy::text)
                        .collect(joining("\n")),
                parts,
                copy.names().stream()
                        .filter(name -> name.startsWith("recordings/"))
                        .map(copy::bytes)
                        .toList(),
                consentEvents(copy));
    }

    /** The consent log has codes and times alone, so that its entries are counted. */
    private static int consentEvents(TakenCopy copy) {
        int events = 0;
        if (copy.names().contains(CONSENTS)) {
            for (JsonNode consent : copy.json(CONSENTS)) {
                events += consent.path("history").size();
            }
        }
        return events;
    }
}

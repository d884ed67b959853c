package fi.vastuugroup.privacy.fuzz;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;

import fi.vastuugroup.privacy.register.ingestion.RoundTripTest;
import fi.vastuugroup.privacy.testing.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Persons of the fuzz's own, of whom there is something of every kind, and everybody who calls. */
final class Scene {

    private static final int PERSONS = 5;
    private static final int CUSTOMERS = 3;

    private final List<String> personIds;
    private final List<String> subjects;
    private final List<Somebody> everybody;
    private final Known known;

    private Scene(Contract contract, List<String> personIds) {
        this.personIds = personIds;
        this.subjects = personIds.stream().map(Scene::subject).toList();
        this.everybody = Stream.concat(
                        personIds.stream().limit(CUSTOMERS).map(id -> Somebody.customer(id, address(id))),
                        Somebody.others().stream())
                .toList();
        this.known = new Known(contract);
        subjects.forEach(subject -> known.tell("/api/v1/staff/subjects/{id}", "/api/v1/staff/subjects/" + subject));
        Stream.of("crm", "acme-events", "support-desk")
                .forEach(receiver -> known.tell(
                        "/api/v1/staff/deliveries/receivers/{receiver}",
                        "/api/v1/staff/deliveries/receivers/" + receiver));
    }

    static Scene set(Contract contract) {
        List<String> personIds =
                Stream.generate(() -> newPerson()).limit(PERSONS).toList();
        List<Object> lines = new ArrayList<>();
        for (String person : personIds) {
            lines.add(contactDetails(person, 1, address(person)));
            RoundTripTest.contents()
                    .filter(content -> !content.contains("contact-details"))
                    .forEach(content -> lines.add(upsert(person, "item-" + person + lines.size(), 1, content)));
        }
        send("crm", lines.toArray());
        return new Scene(contract, personIds);
    }

    List<Somebody> everybody() {
        return everybody;
    }

    Known known() {
        return known;
    }

    List<String> personIds() {
        return personIds;
    }

    List<String> subjects() {
        return subjects;
    }

    List<String> addresses() {
        return personIds.stream().map(Scene::address).toList();
    }

    List<String> items() {
        return everybody.stream()
                .limit(CUSTOMERS)
                .flatMap(customer -> known.ids(customer, "/api/v1/me/data/{category}/{id}").stream())
                .toList();
    }

    List<String> cursors() {
        return known.cursors().isEmpty() ? List.of("kanarialintu") : known.cursors();
    }

    private static String address(String person) {
        return person + "@example.com";
    }

    private static String subject(String person) {
        return String.valueOf(Database.value(
                "select subject_id from subject_source where source_system = 'crm' and person_id = ?", person));
    }
}

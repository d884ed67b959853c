package fi.vastuugroup.privacy.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Lines;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The copy of everything that is held about a person, as the person takes it: the one place that knows its form. */
record CopyOfPerson(String text, Set<String> parts) {

    /** Asks for access, and takes the copy that comes of it. */
    static CopyOfPerson takenBy(PersonFixture someone) {
        String id = someone.file("{\"right\": \"access\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String copy = someone.asked()
                .get(PersonFixture.REQUESTS + "/" + id + "/copy")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<JsonNode> lines = Lines.answers(copy);
        assertThat(lines.get(lines.size() - 1).path("part").asText()).isEqualTo("end");
        return new CopyOfPerson(
                copy,
                lines.stream().map(line -> line.path("part").asText()).collect(Collectors.toCollection(TreeSet::new)));
    }
}
